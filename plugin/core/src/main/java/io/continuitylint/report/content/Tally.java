package io.continuitylint.report.content;

import io.continuitylint.finding.LintReport;
import io.continuitylint.rule.Severity;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** How many findings there are, the same wherever they are counted. */
public final class Tally {

    private Tally() {}

    /** As in {@code 1 error, 2 warnings, 3 infos, 1 consequence; 1 accepted}. */
    public static String of(LintReport report) {
        List<String> counts = new ArrayList<>();
        counts.add(Words.count(report.count(Severity.ERROR), "error"));
        counts.add(Words.count(report.count(Severity.WARNING), "warning"));
        if (report.count(Severity.INFO) > 0) {
            counts.add(report.count(Severity.INFO) + " info");
        }
        if (!report.consequences().isEmpty()) {
            counts.add(Words.count(report.consequences().size(), "consequence"));
        }
        if (!report.notEvaluated().isEmpty()) {
            counts.add(Words.count(report.notEvaluated().size(), "rule") + " not evaluated");
        }
        int accepted = report.accepted().size();
        return String.join(", ", counts) + (accepted == 0 ? "" : "; " + accepted + " accepted");
    }
}
