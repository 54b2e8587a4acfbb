package io.continuitylint.report.format;

import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.content.Tally;
import java.io.IOException;
import java.util.List;

/**
 * As Checkstyle writes it, which many programs read: a file with its findings. It does not know consequences, which are
 * counted in the message of what explains them. Whatever it lists is open to its readers, even with a severity that they
 * do not know, so accepted findings and those of the baseline are counted, in a comment.
 */
public final class CheckstyleReporter implements Reporter {

    /** That of the Checkstyle from which on programs know all of these attributes. */
    private static final String VERSION = "4.3";

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        RepositoryPaths paths = new RepositoryPaths(report.scope().folder());
        XmlOutput xml = new XmlOutput(out);
        xml.open("checkstyle", "version", VERSION);
        xml.comment(Tally.of(report));
        for (List<Defect> file : ByFile.of(Defect.of(report))) {
            xml.open("file", "name", paths.of(file.get(0).finding().place()));
            for (Defect defect : file) {
                error(defect, xml);
            }
            xml.close("file");
        }
        xml.close("checkstyle");
    }

    private static void error(Defect defect, XmlOutput xml) throws IOException {
        xml.empty(
                "error",
                "line",
                Integer.toString(defect.finding().place().span().startLine()),
                "column",
                Integer.toString(defect.finding().place().span().startColumn()),
                "severity",
                defect.severity().label(),
                "message",
                Messages.of(defect),
                "source",
                "continuity." + defect.finding().rule());
    }
}
