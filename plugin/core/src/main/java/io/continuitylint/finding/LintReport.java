package io.continuitylint.finding;

import io.continuitylint.finding.overview.OnDemand;
import io.continuitylint.finding.overview.Overview;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All findings of a run, and what a reader needs to place them. It holds no wall clock and no absolute path: the same
 * manifests, rules and date give the same report.
 *
 * @param version of the linter
 * @param scope what it is about, and what was left unread
 * @param files the manifests read, by name
 * @param findings sorted by place; accepted ones, consequences and what the baseline holds included
 * @param functions the worst first: by errors, then warnings, then tier, then id
 * @param rules what every rule that was evaluated documents, by id
 * @param notEvaluated rules that could not be evaluated; a run with one has not passed
 * @param selection what was left out on purpose
 * @param acceptedRisks what the manifests declare of those, by id
 * @param frameworks the standards to report by
 * @param docs where the rules are documented, for readers of the report
 * @param overview what the workspace looks like as a whole; only some formats show it, so it is computed on demand
 * @param comparison how the findings differ from those of another run; null where they were not compared
 */
public record LintReport(
        String version,
        LocalDate asOf,
        Scope scope,
        List<SourceFile> files,
        Counts counts,
        List<Finding> findings,
        List<FunctionSummary> functions,
        List<RuleSpec> rules,
        List<NotEvaluated> notEvaluated,
        Selection selection,
        Map<String, AcceptedRisk> acceptedRisks,
        Frameworks frameworks,
        RuleDocs docs,
        OnDemand<Overview> overview,
        @Nullable Comparison comparison) {

    public LintReport {
        acceptedRisks = Map.copyOf(acceptedRisks);
    }

    /** One that was not made from a workspace. */
    public LintReport(
            String version,
            LocalDate asOf,
            Scope scope,
            List<SourceFile> files,
            Counts counts,
            List<Finding> findings,
            List<FunctionSummary> functions,
            List<RuleSpec> rules,
            List<NotEvaluated> notEvaluated,
            Selection selection) {
        this(
                version,
                asOf,
                scope,
                files,
                counts,
                findings,
                functions,
                rules,
                notEvaluated,
                selection,
                Map.of(),
                Frameworks.NONE,
                RuleDocs.NONE,
                OnDemand.known(Overview.NONE),
                null);
    }

    /** The same, compared with another one. */
    public LintReport comparedWith(Comparison other) {
        return new LintReport(
                version,
                asOf,
                scope,
                files,
                counts,
                findings,
                functions,
                rules,
                notEvaluated,
                selection,
                acceptedRisks,
                frameworks,
                docs,
                overview,
                other);
    }

    /** How much was read. */
    public record Counts(int functions, int components, int domains, int backups, int tests, int acceptedRisks) {}

    /** What is open about one function and all that it needs. Accepted findings, known ones and consequences do not count. */
    public record FunctionSummary(
            String id, @Nullable String title, @Nullable Integer tier, int errors, int warnings, int infos) {}

    /** A rule that threw, and the message of what it threw. */
    public record NotEvaluated(String rule, String reason) {}

    /** What the rule of a finding documents: title, severities, remedy, standards; null if no pack has the rule. */
    public @Nullable RuleSpec ruleOf(Finding finding) {
        return rules.stream()
                .filter(rule -> rule.id().equals(finding.rule()))
                .findFirst()
                .orElse(null);
    }

    /** The ids of the rules that were evaluated: what they did not find was not there. */
    public Set<String> evaluatedRules() {
        Set<String> ids = rules.stream().map(RuleSpec::id).collect(Collectors.toCollection(TreeSet::new));
        notEvaluated.forEach(failed -> ids.remove(failed.rule()));
        return ids;
    }

    /** Whether any function has a tier, without which none is critical and little is judged. */
    public boolean judgesATier() {
        return functions.stream().anyMatch(function -> function.tier() != null);
    }

    /** What to do about a finding: its own advice, else that of its rule; null where no pack has the rule. */
    public @Nullable String remedyOf(Finding finding) {
        RuleSpec rule = finding.help() == null ? ruleOf(finding) : null;
        return rule == null ? finding.help() : rule.remedy();
    }

    /** The clauses that its rule cites of the standards to report by; none where there are none. */
    public List<String> citationsOf(Finding finding) {
        RuleSpec rule = frameworks.isEmpty() ? null : ruleOf(finding);
        return rule == null ? List.of() : frameworks.citedBy(rule);
    }

    /** The accepted risk that answers a finding; null for one that is not accepted. */
    public @Nullable AcceptedRisk riskOf(Finding finding) {
        return finding.acceptedBy() == null ? null : acceptedRisks.get(finding.acceptedBy());
    }

    /** Findings that count: neither accepted, known nor explained by another. */
    public List<Finding> open() {
        return findings.stream().filter(Finding::isOpen).toList();
    }

    /** Findings that another one explains, accepted and known ones left out. */
    public List<Finding> consequences() {
        return findings.stream()
                .filter(finding -> !finding.isAnswered() && finding.isConsequence())
                .toList();
    }

    public List<Finding> accepted() {
        return findings.stream().filter(Finding::isAccepted).toList();
    }

    /** How many findings the baseline holds; 0 where there is none. */
    public int known() {
        KnownFindings known = selection.baseline();
        return known == null ? 0 : known.known();
    }

    /**
     * How many errors are about manifests as such. What was refused is unknown to the rules, none of which speaks of its
     * absence, so that each of these may hide other findings.
     */
    public long unread() {
        return findings.stream()
                .filter(finding -> finding.isAboutManifest() && finding.severity() == Severity.ERROR)
                .count();
    }

    public long count(Severity severity) {
        return open().stream().filter(finding -> finding.severity() == severity).count();
    }
}
