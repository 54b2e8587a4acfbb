package io.continuitylint.report.content;

import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.LintReport;
import io.continuitylint.rule.Severity;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** How many findings there are, the same wherever they are counted. */
public final class Tally {

    private Tally() {}

    /** As in {@code 1 error, 2 warnings, 3 info, 1 consequence; 1 accepted; baseline 37 (-2)}. */
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
        return String.join(", ", counts) + (accepted == 0 ? "" : "; " + accepted + " accepted") + known(report);
    }

    /** As in {@code ; baseline 37 (-2)}: so many are known, and so many fewer than it holds. */
    private static String known(LintReport report) {
        KnownFindings known = report.selection().baseline();
        if (known == null) {
            return "";
        }
        return "; baseline %s%s"
                .formatted(
                        known.known(),
                        known.gone().size() == 0
                                ? ""
                                : " (-%s)".formatted(known.gone().size()));
    }
}
