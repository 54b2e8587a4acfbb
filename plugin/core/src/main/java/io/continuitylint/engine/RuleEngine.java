package io.continuitylint.engine;

import io.continuitylint.catalog.RuleFilter;
import io.continuitylint.catalog.RuleSpecs;
import io.continuitylint.catalog.Settings;
import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.fact.governance.AcceptanceUse;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.manifest.PlaceholderCheck;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Draft;
import io.continuitylint.rule.Draft.Explanation;
import io.continuitylint.rule.RuleName;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.vocabulary.Facts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/** All rules on the path that a request asks for, and how their answers become findings. */
public final class RuleEngine {

    /** The rules that readers of manifests speak for; they have documentation but nothing to compile. */
    private static final List<String> MANIFEST_RULES = List.of(
            "manifest/dangling-reference",
            "manifest/duplicate-id",
            "manifest/impossible-value",
            "manifest/incomparable-units",
            "manifest/invalid",
            "manifest/placeholder");

    private final RuleBase rules;
    private final SortedMap<String, RuleSpec> specs;
    private final Predicate<String> asked;

    private RuleEngine(RuleBase rules, SortedMap<String, RuleSpec> specs, Predicate<String> asked) {
        this.rules = rules;
        this.specs = specs;
        this.asked = asked;
    }

    /** What came of judging, before it is put together. */
    public record Verdicts(List<Finding> findings, List<NotEvaluated> notEvaluated) {}

    /** Loads the packs that the class loader of the linter sees. */
    public static RuleEngine load(List<String> only, List<String> without) {
        List<RulePack> packs = RulePack.on(RuleEngine.class.getClassLoader());
        RuleBase rules = RuleBase.of(packs);
        Map<String, ClassLoader> documents = new HashMap<>();
        for (RulePack pack : packs) {
            RuleBase.of(List.of(pack)).ids().forEach(id -> documents.put(id, pack.documents()));
            MANIFEST_RULES.forEach(id -> documents.putIfAbsent(id, pack.documents()));
        }
        SortedMap<String, RuleSpec> specs = RuleSpecs.read(documents);
        List<String> names = new ArrayList<>(rules.names());
        names.addAll(MANIFEST_RULES);
        return new RuleEngine(rules, specs, RuleFilter.of(only, without, names));
    }

    /** The same, without the rules that are not asked for or that a policy has switched off. */
    public RuleEngine under(Policy policy) {
        RuleBase enabled = rules.only(name -> asked.test(name) && isEnabled(policy, RuleName.idOf(name)));
        enabled.build();
        return new RuleEngine(enabled, specs, asked);
    }

    /** Whether any rule looks at facts of a type. */
    public boolean looksAt(Class<?> fact) {
        return rules.looksAt(fact);
    }

    /** Asks the rules, gives their answers a severity, lets accepted risks answer, and folds what explains each other. */
    public Verdicts judge(Workspace workspace, Facts facts, List<Finding> aboutManifests) {
        Policy policy = workspace.policy();
        List<Finding> findings = new ArrayList<>();
        List<Object> all = new ArrayList<>(facts.all());
        List<Finding> aboutPolicy = new ArrayList<>();
        all.addAll(Settings.of(specs, policy, aboutPolicy));
        Settings.check(workspace.acceptedRisks().values(), specs, PlaceholderCheck.of(policy), aboutPolicy);
        aboutManifests.stream().map(this::described).filter(this::isAsked).forEach(findings::add);
        aboutPolicy.stream().map(this::described).filter(this::isAsked).forEach(findings::add);

        RuleRun run = RuleRun.of(rules, all);
        Judge judge = new Judge(specs, facts.importances(), policy);
        Acceptances acceptances = new Acceptances(facts.acceptanceTerms(), specs, policy);
        Map<Finding, List<Explanation>> explanations = new HashMap<>();
        for (Draft draft : run.drafts()) {
            Finding finding = acceptances.answer(judge.judge(draft));
            findings.add(finding);
            if (!draft.because().isEmpty()) {
                explanations.put(finding, draft.because());
            }
        }
        RuleRun afterwards = RuleRun.of(rules, uses(workspace, facts, acceptances));
        afterwards.drafts().forEach(draft -> findings.add(judge.judge(draft)));

        Folding folding = new Folding(findings, explanations);
        List<NotEvaluated> failures = new ArrayList<>(run.notEvaluated());
        failures.addAll(afterwards.notEvaluated());
        return new Verdicts(
                findings.stream().map(folding::fold).sorted().distinct().toList(), failures);
    }

    /** Nanoseconds by rule beyond those of the quickest one. It asks each rule again, by itself. */
    public SortedMap<String, Long> timeEachRule(Workspace workspace, Facts facts) {
        List<Object> all = new ArrayList<>(facts.all());
        all.addAll(Settings.of(specs, workspace.policy(), new ArrayList<>()));
        return RuleRun.nanos(rules, all);
    }

    private Finding described(Finding finding) {
        RuleSpec spec = specs.get(finding.rule());
        return spec == null ? finding : finding.remedy(spec.remedy());
    }

    private boolean isAsked(Finding finding) {
        return asked.test(finding.rule());
    }

    private static boolean isEnabled(Policy policy, String id) {
        Policy.RuleOverride override = policy.rules().get(id);
        return override == null || override.enabled();
    }

    /** Known only after all other rules have spoken. */
    private static List<Object> uses(Workspace workspace, Facts facts, Acceptances acceptances) {
        List<Object> uses = new ArrayList<>();
        int warning = Math.toIntExact(workspace.policy().expiryWarning().toMillis()
                / Duration.ofDays(1).toMillis());
        for (AcceptanceTerms terms : facts.acceptanceTerms()) {
            boolean soon = terms.isInForce() && terms.daysLeft() != null && terms.daysLeft() <= warning;
            AcceptedRisk risk = terms.risk();
            uses.add(new AcceptanceUse(risk, terms, acceptances.uses(risk), acceptances.usesWithCause(risk), soon));
        }
        return uses;
    }

    /** The report of a run. */
    public LintReport report(Workspace workspace, Facts facts, Verdicts verdicts, LocalDate asOf) {
        List<LintReport.RuleSummary> summaries = specs.values().stream()
                .filter(spec -> asked.test(spec.id())
                        || rules.names().stream()
                                .anyMatch(name -> RuleName.idOf(name).equals(spec.id()) && asked.test(name)))
                .map(spec -> new LintReport.RuleSummary(
                        spec.id(), spec.title(), "catalog/" + spec.id() + "/rule.md", spec.standards()))
                .toList();
        return new LintReport(
                Version.NUMBER,
                asOf,
                workspace.files(),
                new LintReport.Counts(
                        workspace.functions().size(),
                        workspace.components().size(),
                        workspace.domains().size(),
                        workspace.backups().size(),
                        workspace.tests().size(),
                        workspace.acceptedRisks().size()),
                verdicts.findings(),
                FunctionSummaries.of(workspace, facts, verdicts.findings()),
                summaries,
                verdicts.notEvaluated());
    }
}
