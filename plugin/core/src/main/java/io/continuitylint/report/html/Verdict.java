package io.continuitylint.report.html;

import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.rule.Severity;
import io.continuitylint.wording.Words;
import java.util.function.ToIntFunction;

/**
 * What a whole report says in a sentence.
 *
 * @param kind the worst severity, or {@code ok}
 * @param words the sentence
 * @param reason what it rests on
 */
record Verdict(String kind, String words, String reason) {

    static Verdict of(LintReport report) {
        if (!report.notEvaluated().isEmpty()) {
            return new Verdict(
                    "error",
                    "Incomplete.",
                    Words.count(report.notEvaluated().size(), "rule")
                            + " could not be evaluated, so that what is in order is not known.");
        }
        if (report.count(Severity.ERROR) > 0) {
            return new Verdict(
                    "error",
                    "Not ready.",
                    concerned(report, FunctionSummary::errors, Severity.ERROR) + answered(report));
        }
        if (!report.judgesATier()) {
            return new Verdict(
                    "warning", "Not judged.", "No function has a tier, so that none is critical and little is judged.");
        }
        if (report.count(Severity.WARNING) > 0) {
            return new Verdict(
                    "warning",
                    "Ready, with warnings.",
                    concerned(report, FunctionSummary::warnings, Severity.WARNING) + answered(report));
        }
        return new Verdict(
                "ok", "Ready.", "No rule that was evaluated found an error or a warning." + answered(report));
    }

    private static String concerned(LintReport report, ToIntFunction<FunctionSummary> count, Severity severity) {
        long functions = report.functions().stream()
                .filter(function -> count.applyAsInt(function) > 0)
                .count();
        String found = Words.count(report.count(severity), severity.label());
        return functions == 0
                ? "There %s %s, of no function in particular."
                        .formatted(report.count(severity) == 1 ? "is" : "are", found)
                : "%s of %s %s concerned by %s."
                        .formatted(
                                functions,
                                Words.count(report.functions().size(), "function"),
                                functions == 1 ? "is" : "are",
                                found);
    }

    /** What the page does not count as open, though a rule found it. */
    private static String answered(LintReport report) {
        int accepted = report.accepted().size();
        KnownFindings known = report.selection().baseline();
        return (accepted == 0
                        ? ""
                        : " %s %s accepted for a time."
                                .formatted(Words.count(accepted, "finding"), accepted == 1 ? "is" : "are"))
                + (known == null || known.known() == 0
                        ? ""
                        : " %s of the baseline %s not shown."
                                .formatted(Words.count(known.known(), "finding"), known.known() == 1 ? "is" : "are"));
    }
}
