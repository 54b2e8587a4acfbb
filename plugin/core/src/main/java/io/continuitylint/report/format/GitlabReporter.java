package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.JsonEscapes;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Span;
import java.io.IOException;

/**
 * The code quality report of GitLab. It does not know consequences, which are counted in the description of what explains
 * them. What is accepted, or held by the baseline, is an info that says so: GitLab calls fixed what a report has no more,
 * and to accept a finding does not fix it.
 */
public final class GitlabReporter implements Reporter {

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        RepositoryPaths paths = new RepositoryPaths(report.scope().folder());
        Fingerprints fingerprints = new Fingerprints();
        JsonOutput.write(out, new JsonEscapes(), json -> {
            json.writeStartArray();
            for (Defect defect : Defect.of(report)) {
                issue(defect.finding(), defect.severity(), Messages.of(defect), fingerprints, paths, json);
            }
            for (Finding answered : report.answered()) {
                issue(answered, Severity.INFO, Messages.answered(answered, report), fingerprints, paths, json);
            }
            json.writeEndArray();
        });
    }

    private static void issue(
            Finding finding,
            Severity severity,
            String description,
            Fingerprints fingerprints,
            RepositoryPaths paths,
            JsonGenerator json)
            throws IOException {
        Span span = finding.place().span();
        json.writeStartObject();
        json.writeStringField("description", description);
        json.writeStringField("check_name", finding.rule());
        // GitLab drops all but one of those that have the same.
        json.writeStringField("fingerprint", fingerprints.of(finding));
        json.writeStringField("severity", severity(severity));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", paths.of(finding.place()));
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
