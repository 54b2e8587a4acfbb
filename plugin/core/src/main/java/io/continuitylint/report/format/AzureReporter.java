package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.content.Tally;
import io.continuitylint.rule.Severity;
import java.io.IOException;

/**
 * Commands by which Azure Pipelines shows findings in the summary of a run, the worst first, and a line that counts. It
 * knows errors and warnings alone: what is only good to know, and what is accepted, is in that line; consequences are
 * counted.
 */
public final class AzureReporter implements Reporter {

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        RepositoryPaths paths = new RepositoryPaths(report.scope().folder());
        for (NotEvaluated failure : report.notEvaluated()) {
            out.append("##vso[task.logissue type=error;code=%s;]%s\n"
                    .formatted(property(failure.rule()), data(Messages.notEvaluated(failure))));
        }
        for (Defect defect : Defect.of(report)) {
            if (defect.severity() != Severity.INFO) {
                out.append(command(defect, paths));
            }
        }
        out.append(Tally.of(report)).append('\n');
    }

    private static String command(Defect defect, RepositoryPaths paths) {
        Finding finding = defect.finding();
        return "##vso[task.logissue type=%s;sourcepath=%s;linenumber=%s;columnnumber=%s;code=%s;]%s\n"
                .formatted(
                        defect.severity().label(),
                        property(paths.of(finding.place())),
                        finding.place().span().startLine(),
                        finding.place().span().startColumn(),
                        property(finding.rule()),
                        data(Messages.of(defect)));
    }

    /** The percent sign has an escape of its own, which tells it from those that were there before there was one. */
    private static String data(String text) {
        return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(";", "%3B").replace("]", "%5D");
    }
}
