package io.continuitylint;

import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Draft;
import java.util.List;
import java.util.function.Predicate;

/**
 * A report and how it came about. Times are kept out of reports, which are the same for the same inputs.
 *
 * @param workspace what the manifests declare
 * @param drafts what the rules stated, in no particular order; each knows the DRL rule that did
 * @param canBeKnown whether a baseline may hold a finding
 */
public record LintRun(
        LintReport report, Workspace workspace, List<Draft> drafts, Predicate<Finding> canBeKnown, Timings timings) {

    /** The same, whose report is compared with another one. */
    LintRun comparedWith(Comparison other) {
        return new LintRun(report.comparedWith(other), workspace, drafts, canBeKnown, timings);
    }
}
