package io.continuitylint.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What another run found, for this one to be compared with.
 *
 * @param name as the user named it: a git revision, or a file
 * @param version of the linter
 * @param project the name of what was linted
 * @param rules ids of the rules whose findings are all there
 * @param findings in the order of that report; those that were read from a file have no proofs
 * @param judgedBy null where the report does not tell
 * @param notRead folders whose manifests nobody could read, so that nothing is known of what they held
 */
public record BaseReport(
        String name,
        String version,
        LocalDate asOf,
        String project,
        Set<String> rules,
        List<Finding> findings,
        @Nullable JudgedBy judgedBy,
        List<NotRead> notRead) {

    public BaseReport {
        rules = Set.copyOf(rules);
        findings = List.copyOf(findings);
        notRead = List.copyOf(notRead);
    }

    /** One that tells nothing else. */
    public BaseReport(
            String name, String version, LocalDate asOf, String project, Set<String> rules, List<Finding> findings) {
        this(name, version, asOf, project, rules, findings, null, List.of());
    }

    /** A report that was just made, under the name of what it is about. */
    public static BaseReport of(String name, LintReport report) {
        return of(name, report, List.of());
    }

    /** The same, without what lay in some folders. */
    public static BaseReport of(String name, LintReport report, List<NotRead> notRead) {
        return of(name, report, report.findings(), JudgedBy.of(report), notRead);
    }

    /** What would have been found where there was nothing yet, by the rules of a report. */
    public static BaseReport ofNothing(String name, LintReport report) {
        return of(name, report, List.of(), null, List.of());
    }

    private static BaseReport of(
            String name,
            LintReport report,
            List<Finding> findings,
            @Nullable JudgedBy judgedBy,
            List<NotRead> notRead) {
        return new BaseReport(
                name,
                report.version(),
                report.asOf(),
                report.scope().project(),
                report.evaluatedRules(),
                findings,
                judgedBy,
                notRead);
    }
}
