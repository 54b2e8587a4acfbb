package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** What a SARIF file holds of a report. */
enum SarifFlavour {
    /** All findings, in the order of their places. */
    WHOLE {
        @Override
        Chosen choose(LintReport report) {
            List<Defect> all = new ArrayList<>();
            report.findings().forEach(finding -> all.add(new Defect(finding, List.of())));
            return new Chosen(all, List.of());
        }
    },
    /** What is open, the worst first: GitHub shows suppressed results as if they were not, and takes no more than so many. */
    GITHUB {
        @Override
        Chosen choose(LintReport report) {
            List<Defect> all = Defect.of(report);
            List<String> leftOut = new ArrayList<>();
            if (all.size() > MOST) {
                leftOut.add("%s are left out, the mildest: GitHub takes no more than %s"
                        .formatted(Words.count(all.size() - MOST, "finding"), MOST));
            }
            int consequences =
                    all.stream().mapToInt(each -> each.consequences().size()).sum();
            if (consequences > 0) {
                leftOut.add("%s left out, which the messages count"
                        .formatted(Words.count(consequences, "consequence is", "consequences are")));
            }
            List<Finding> accepted = report.accepted();
            if (!accepted.isEmpty()) {
                leftOut.add("%s left out"
                        .formatted(Words.count(accepted.size(), "accepted finding is", "accepted findings are")));
            }
            return new Chosen(all.subList(0, Math.min(MOST, all.size())), leftOut);
        }
    };

    /** GitHub refuses a file with more results. */
    static final int MOST = 25_000;

    /**
     * What was chosen.
     *
     * @param leftOut what was not, a sentence for each reason
     */
    record Chosen(List<Defect> defects, List<String> leftOut) {}

    abstract Chosen choose(LintReport report);
}
