package io.continuitylint.judgement;

import io.continuitylint.catalog.NamedFrameworks;
import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.catalog.Settings;
import io.continuitylint.engine.Match;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.engine.RuleRun;
import io.continuitylint.fact.governance.AcceptanceUse;
import io.continuitylint.finding.BaselineFile;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.Frameworks;
import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.finding.RuleDocs;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.finding.overview.OnDemand;
import io.continuitylint.judgement.overview.Overviews;
import io.continuitylint.manifest.check.PlaceholderCheck;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Draft;
import io.continuitylint.rule.Explanation;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.vocabulary.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way from the facts of a workspace to its report: the rules are evaluated, what they state gets a severity, accepted
 * risks answer it, rules about accepted risks are evaluated on what those answered, and what explains each other is
 * folded.
 */
public final class Judgement {

    private final RuleEngine engine;
    private final Workspace workspace;
    private final Facts facts;
    private final List<Object> factsAndSettings;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<NotEvaluated> notEvaluated = new ArrayList<>();
    private List<AcceptanceUse> acceptanceUses = List.of();
    private Predicate<Finding> canBeAccepted = finding -> false;

    private Judgement(RuleEngine engine, Workspace workspace, Facts facts) {
        this.engine = engine;
        this.workspace = workspace;
        this.facts = facts;
        factsAndSettings = new ArrayList<>(facts.all());
        notEvaluated.addAll(engine.undocumented());
    }

    /**
     * Evaluates the rules.
     *
     * @param aboutManifests what the readers of manifests found, which no selection of rules leaves out
     */
    public static Judgement of(RuleEngine engine, Workspace workspace, Facts facts, List<Finding> aboutManifests) {
        Judgement judgement = new Judgement(engine, workspace, facts);
        judgement.findings.addAll(aboutManifests);
        judgement.addSettings();
        judgement.evaluate();
        return judgement;
    }

    private void addSettings() {
        RuleCatalog catalog = engine.catalog();
        Policy policy = workspace.policy();
        factsAndSettings.addAll(Settings.of(catalog.specs(), policy, findings));
        Settings.check(workspace.acceptedRisks().values(), catalog.specs(), PlaceholderCheck.of(policy), findings);
        if (!policy.frameworks().isEmpty()) {
            NamedFrameworks.check(policy, catalog.index().standards(), findings);
        }
    }

    private void evaluate() {
        Policy policy = workspace.policy();
        SeverityAssignment severities = new SeverityAssignment(engine.catalog().specs(), facts.importances(), policy);
        Acceptances acceptances =
                new Acceptances(facts.acceptanceTerms(), engine.catalog().specs(), policy, facts.misread());
        canBeAccepted = acceptances::canBeAccepted;
        Map<Finding, List<Explanation>> explanations =
                PlaceholdersOfRisks.explanations(findings, PlaceholderCheck.of(policy));
        Map<Finding, List<String>> alsoNamed = new HashMap<>();
        for (Draft draft : drafts(factsAndSettings)) {
            Finding finding = acceptances.answer(severities.finding(draft));
            findings.add(finding);
            if (!draft.because().isEmpty()) {
                explanations.put(finding, draft.because());
            }
            if (!draft.explainedWith().isEmpty()) {
                alsoNamed.put(
                        finding,
                        draft.explainedWith().stream().map(Subject::key).toList());
            }
        }
        acceptanceUses = AcceptanceUses.of(facts.acceptanceTerms(), acceptances, fullyKnown());
        drafts(acceptanceUses).forEach(draft -> findings.add(severities.finding(draft)));
        // Where two explain each other, the first is open: not that of whichever rule happened to be evaluated first.
        findings.sort(Comparator.naturalOrder());
        Folding folding = new Folding(findings, explanations, alsoNamed, canBeAccepted);
        findings.replaceAll(folding::fold);
    }

    /** The rules that found all there is to find. What could not be read may hide a finding of any of them. */
    private Set<String> fullyKnown() {
        if (!facts.misread().isEmpty()) {
            return Set.of();
        }
        Set<String> ids = new HashSet<>();
        engine.evaluatedRules().forEach(rule -> ids.add(rule.id()));
        notEvaluated.forEach(failed -> ids.remove(failed.rule()));
        return ids;
    }

    private List<Draft> drafts(List<?> given) {
        RuleRun run = engine.evaluate(given, facts);
        List<Draft> known = run.drafts().stream()
                .filter(draft -> !draft.isUnknown(facts.misread()))
                .toList();
        drafts.addAll(known);
        run.notEvaluated().stream()
                .filter(failed -> !notEvaluated.contains(failed))
                .forEach(notEvaluated::add);
        return known;
    }

    /** All that the rules stated, those about accepted risks included, in no particular order. */
    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** The strictest tier of what needs an object; null where nothing with a tier does. */
    public @Nullable Integer tier(Subject object) {
        Importance importance = facts.importances().get(object);
        return importance == null ? null : importance.tier();
    }

    /** What a rule stated and the facts that met for it. It evaluates the rule again, by itself. */
    public List<Match> matches(String rule) {
        return Stream.of(factsAndSettings, acceptanceUses)
                .flatMap(given -> engine.matches(rule, given, facts).stream())
                .toList();
    }

    /** What has to be done by a day, or ends on it, the next first. */
    public List<Due> dues() {
        return Overviews.days(facts);
    }

    /** Nanoseconds by rule id. It evaluates each rule again, by itself. */
    public SortedMap<String, Long> timeEachRule() {
        return engine.timeEachRule(factsAndSettings, facts);
    }

    /**
     * The report of the run.
     *
     * @param baseline the findings that are known already; null where none are
     * @param whole whether the workspace is all that the baseline is about; of a part of it, nothing is gone
     */
    public LintReport report(LocalDate asOf, Scope scope, @Nullable BaselineFile baseline, boolean whole) {
        List<Finding> found = findings.stream().sorted().distinct().toList();
        Selection selection = Selections.of(engine.catalog(), workspace.policy());
        if (baseline == null) {
            return report(asOf, scope, found, selection);
        }
        KnownMarks marks = new KnownMarks(baseline.read(), found, this::canBeKnown);
        KnownFindings known =
                new KnownFindings(baseline.name(), marks.known(), marks.gone(id -> whole && isJudged(id, selection)));
        return report(asOf, scope, marks.findings(), selection.with(known));
    }

    /** What nobody may accept, a baseline does not hide: what cannot be read, and what the policy locks. */
    public boolean canBeKnown(Finding finding) {
        return !finding.isAccepted() && canBeAccepted.test(finding);
    }

    /** Whether all that a rule finds was found: it was evaluated, and nothing that it may look at was misread. */
    private boolean isJudged(String rule, Selection selection) {
        return facts.misread().isEmpty()
                && !selection.switchedOff().containsKey(rule)
                && notEvaluated.stream().noneMatch(failed -> failed.rule().equals(rule));
    }

    private LintReport report(LocalDate asOf, Scope scope, List<Finding> sorted, Selection selection) {
        return new LintReport(
                Version.NUMBER,
                asOf,
                scope,
                workspace.files(),
                counts(),
                sorted,
                FunctionSummaries.of(workspace, facts.affected(), sorted),
                engine.evaluatedRules(),
                List.copyOf(notEvaluated),
                selection,
                workspace.acceptedRisks(),
                frameworks(),
                new RuleDocs(workspace.policy().docsUrl()),
                OnDemand.of(() -> Overviews.of(
                        facts, sorted, engine.catalog().index().standards().all())),
                null);
    }

    /** What packs say beside their rules is read only where it is needed. */
    private Frameworks frameworks() {
        Set<String> named = workspace.policy().frameworks();
        return named.isEmpty()
                ? Frameworks.NONE
                : Frameworks.of(named, engine.catalog().index().standards());
    }

    private LintReport.Counts counts() {
        return new LintReport.Counts(
                workspace.functions().size(),
                workspace.components().size(),
                workspace.domains().size(),
                workspace.backups().size(),
                workspace.tests().size(),
                workspace.acceptedRisks().size());
    }
}
