package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.KnownFindings;
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
 * them. What is accepted is an info that says so: GitLab calls fixed what a report has no more, and to accept a finding does
 * not fix it. What the baseline holds is counted in one info at its file, as only what is new is to be read.
 */
public final class GitlabReporter implements Reporter {

    /** Both check and fingerprint: there is one baseline, and how much it holds makes it no other issue. */
    private static final String BASELINE = "baseline";

    private static final Span FIRST_LINE = new Span(1, 1, 1, 1);

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        RepositoryPaths paths = new RepositoryPaths(report.scope().folder());
        Fingerprints fingerprints = new Fingerprints();
        JsonOutput.write(out, new JsonEscapes(), json -> {
            json.writeStartArray();
            for (Defect defect : Defect.of(report)) {
                issue(defect.finding(), defect.severity(), Messages.of(defect), fingerprints, paths, json);
            }
            for (Finding accepted : report.accepted()) {
                issue(accepted, Severity.INFO, Messages.answered(accepted, report), fingerprints, paths, json);
            }
            KnownFindings baseline = report.selection().baseline();
            if (baseline != null && baseline.known() > 0) {
                String file = paths.of(baseline.file());
                issue(Severity.INFO, Messages.leftOut(baseline), BASELINE, BASELINE, file, FIRST_LINE, json);
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
        // GitLab drops all but one of those that have the same.
        String fingerprint = fingerprints.of(finding);
        String file = paths.of(finding.place());
        issue(
                severity,
                description,
                finding.rule(),
                fingerprint,
                file,
                finding.place().span(),
                json);
    }

    private static void issue(
            Severity severity,
            String description,
            String check,
            String fingerprint,
            String file,
            Span span,
            JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("description", description);
        json.writeStringField("check_name", check);
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity(severity));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", file);
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
