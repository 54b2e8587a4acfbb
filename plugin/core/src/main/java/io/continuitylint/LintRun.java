package io.continuitylint;

import io.continuitylint.engine.Match;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Draft;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A report and how it came about. Times are kept out of reports, which are the same for the same inputs.
 *
 * @param workspace what the manifests declare
 * @param drafts what the rules stated, in no particular order; each knows the DRL rule that did
 * @param tiers the strictest tier of what needs an object; null where nothing with a tier does
 * @param canBeKnown whether a baseline may hold a finding
 * @param matches what a rule stated and the facts that met for it, by its id; it evaluates the rule again, so the engine
 *     must not be closed yet
 * @param dues what has to be done by a day, or ends on it, the next first; computed anew at each call
 * @param read the files that it read, absolute
 */
public record LintRun(
        LintReport report,
        Workspace workspace,
        List<Draft> drafts,
        Function<Subject, @Nullable Integer> tiers,
        Predicate<Finding> canBeKnown,
        Function<String, List<Match>> matches,
        Supplier<List<Due>> dues,
        Set<Path> read,
        Timings timings) {

    /** The same, whose report is compared with another one. */
    LintRun comparedWith(Comparison other) {
        return new LintRun(
                report.comparedWith(other), workspace, drafts, tiers, canBeKnown, matches, dues, read, timings);
    }
}
