package io.continuitylint.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What another run found, for this one to be compared with.
 *
 * @param name as the user named it: a git revision, or a file
 * @param version of the linter
 * @param project the name of what was linted
 * @param rules ids of the rules whose findings are all there
 * @param findings in the order of that report; those that were read from a file have no proofs
 */
public record BaseReport(
        String name, String version, LocalDate asOf, String project, Set<String> rules, List<Finding> findings) {

    public BaseReport {
        rules = Set.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** A report that was just made, under the name of what it is about. */
    public static BaseReport of(String name, LintReport report) {
        return of(name, report, report.findings());
    }

    /** What would have been found where there was nothing yet, by the rules of a report. */
    public static BaseReport ofNothing(String name, LintReport report) {
        return of(name, report, List.of());
    }

    private static BaseReport of(String name, LintReport report, List<Finding> findings) {
        return new BaseReport(
                name, report.version(), report.asOf(), report.scope().project(), report.evaluatedRules(), findings);
    }
}
