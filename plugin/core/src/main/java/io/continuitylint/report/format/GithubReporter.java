package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.content.Tally;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Commands by which GitHub Actions shows findings on the changed lines, the worst first. GitHub shows no more than ten of
 * each sort of a step, so what comes after them is counted in a line that is none. An accepted finding is a notice, after
 * all that is open, so that whoever reviews its line reads of it; consequences are counted. The last line counts all, also
 * what the baseline holds.
 */
public final class GithubReporter implements Reporter {

    private static final int MOST = 10;

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        RuleIndex rules = new RuleIndex(report);
        RepositoryPaths paths = new RepositoryPaths(report.scope().folder());
        Map<Severity, Integer> written = new EnumMap<>(Severity.class);
        for (NotEvaluated failure : report.notEvaluated()) {
            if (written.merge(Severity.ERROR, 1, Integer::sum) <= MOST) {
                out.append("::error title=%s::%s\n"
                        .formatted(property(failure.rule()), data(Messages.notEvaluated(failure))));
            }
        }
        for (Defect defect : Defect.of(report)) {
            if (written.merge(defect.severity(), 1, Integer::sum) <= MOST) {
                out.append(command(defect, rules, paths));
            }
        }
        for (Finding accepted : report.accepted()) {
            if (written.merge(Severity.INFO, 1, Integer::sum) <= MOST) {
                String title = accepted.rule() + " (accepted)";
                out.append(command(Severity.INFO, accepted, title, Messages.answered(accepted, report), paths));
            }
        }
        long leftOut = written.values().stream()
                .mapToInt(count -> Math.max(0, count - MOST))
                .sum();
        if (leftOut > 0) {
            out.append("... and %s more; GitHub shows no more than %s of each sort\n".formatted(leftOut, MOST));
        }
        out.append(Tally.of(report)).append('\n');
    }

    private static String command(Defect defect, RuleIndex rules, RepositoryPaths paths) {
        Finding finding = defect.finding();
        String remedy = rules.remedy(finding);
        String text = Messages.of(defect) + (remedy == null ? "" : "\nhelp: " + remedy);
        return command(defect.severity(), finding, finding.rule(), text, paths);
    }

    private static String command(
            Severity severity, Finding finding, String title, String text, RepositoryPaths paths) {
        Span span = finding.place().span();
        return "::%s file=%s,line=%s,endLine=%s%s,title=%s::%s\n"
                .formatted(
                        name(severity),
                        property(paths.of(finding.place())),
                        span.startLine(),
                        span.endLine(),
                        columns(span),
                        property(title),
                        data(text));
    }

    /** GitHub takes columns of one line alone, and the last one is that of the last character. */
    private static String columns(Span span) {
        return span.startLine() == span.endLine()
                ? ",col=%s,endColumn=%s"
                        .formatted(span.startColumn(), Math.max(span.startColumn(), span.endColumn() - 1))
                : "";
    }

    private static String name(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.label();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
