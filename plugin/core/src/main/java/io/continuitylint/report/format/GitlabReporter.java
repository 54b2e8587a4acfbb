package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.JsonEscapes;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Span;
import java.io.IOException;

/**
 * The code quality report of GitLab. It knows neither accepted findings nor consequences; those are counted in the
 * description of what explains them.
 */
public final class GitlabReporter implements Reporter {

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        RepositoryPaths paths = new RepositoryPaths(report.scope().folder());
        Fingerprints fingerprints = new Fingerprints();
        JsonOutput.write(out, new JsonEscapes(), json -> {
            json.writeStartArray();
            for (Defect defect : Defect.of(report)) {
                // GitLab drops all but one of those that have the same.
                issue(defect, fingerprints.of(defect.finding()), paths, json);
            }
            json.writeEndArray();
        });
    }

    private static void issue(Defect defect, String fingerprint, RepositoryPaths paths, JsonGenerator json)
            throws IOException {
        Span span = defect.finding().place().span();
        json.writeStartObject();
        json.writeStringField("description", Messages.of(defect));
        json.writeStringField("check_name", defect.finding().rule());
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity(defect.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", paths.of(defect.finding().place()));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", span.startLine());
        json.writeNumberField("end", span.endLine());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case INFO -> "info";
        };
    }
}
