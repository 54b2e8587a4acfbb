package io.continuitylint.report;

import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * For people: each finding with its line, the proof, one line of advice and how to read more, the worst first; what
 * follows from it below it; then what is good to know, a line each; a table of the functions and the sum of it all.
 */
public final class PrettyReporter implements Reporter {

    private final Terminal terminal;
    private final int most;

    /** @param most how many findings are shown at most; 0 for all */
    public PrettyReporter(Terminal terminal, int most) {
        this.terminal = terminal;
        this.most = most;
    }

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        List<Defect> defects = Defect.of(report);
        int shown = most == 0 ? defects.size() : Math.min(most, defects.size());
        Blocks blocks = new Blocks(report, terminal);
        List<Defect> infos = new ArrayList<>();
        for (Defect defect : defects.subList(0, shown)) {
            if (defect.severity() == Severity.INFO) {
                infos.add(defect);
            } else {
                out.append(blocks.whole(defect)).append('\n');
            }
        }
        out.append(blocks.lines(infos));
        if (shown < defects.size()) {
            out.append(ConsoleReport.leftOut(defects.size() - shown)).append('\n');
        }
        out.append(new Summary(terminal).of(report));
    }
}
