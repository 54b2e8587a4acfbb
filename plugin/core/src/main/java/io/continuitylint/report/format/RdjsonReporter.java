package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.JsonEscapes;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.content.SourceLines;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The diagnostic format of reviewdog. It does not know consequences, which are counted in the message of what explains
 * them. An accepted finding is an info that says so, which reviewdog shows to whoever changes its line. What the baseline
 * holds is counted in an info at that file, which is shown where a change touches it; reviewdog refuses fields of ours.
 */
public final class RdjsonReporter implements Reporter {

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        RuleIndex rules = new RuleIndex(report);
        RepositoryPaths paths = new RepositoryPaths(report.scope().folder());
        SourceLines lines = new SourceLines(report.files());
        JsonOutput.write(out, new JsonEscapes(), json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("source");
            json.writeStringField("name", "continuity");
            json.writeEndObject();
            json.writeArrayFieldStart("diagnostics");
            for (Defect defect : Defect.of(report)) {
                String remedy = rules.remedy(defect.finding());
                String message = Messages.of(defect) + (remedy == null ? "" : "\n\nhelp: " + remedy);
                diagnostic(defect.severity(), message, defect.finding().rule(), rules, json);
                location(defect.finding(), paths, lines, json);
                json.writeEndObject();
            }
            for (Finding accepted : report.accepted()) {
                diagnostic(Severity.INFO, Messages.answered(accepted, report), accepted.rule(), rules, json);
                location(accepted, paths, lines, json);
                json.writeEndObject();
            }
            baseline(report.selection().baseline(), paths, json);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void diagnostic(Severity severity, String message, String rule, RuleIndex rules, JsonGenerator json)
            throws IOException {
        diagnostic(severity, message, json);
        json.writeObjectFieldStart("code");
        json.writeStringField("value", rule);
        JsonOutput.text("url", rules.docs(rule), json);
        json.writeEndObject();
    }

    private static void diagnostic(Severity severity, String message, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("message", message);
        json.writeStringField("severity", severity.label().toUpperCase(Locale.ROOT));
    }

    private static void baseline(@Nullable KnownFindings baseline, RepositoryPaths paths, JsonGenerator json)
            throws IOException {
        if (baseline == null || baseline.known() == 0) {
            return;
        }
        diagnostic(Severity.INFO, Messages.leftOut(baseline), json);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", paths.of(baseline.file()));
        json.writeObjectFieldStart("range");
        position("start", 1, 0, json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void location(Finding finding, RepositoryPaths paths, SourceLines lines, JsonGenerator json)
            throws IOException {
        List<String> text = lines.of(finding.place().file());
        Span span = finding.place().span();
        json.writeObjectFieldStart("location");
        json.writeStringField("path", paths.of(finding.place()));
        json.writeObjectFieldStart("range");
        boolean known = span.endLine() <= text.size();
        position("start", span.startLine(), known ? column(text, span.startLine(), span.startColumn()) : 0, json);
        position("end", span.endLine(), known ? column(text, span.endLine(), span.endColumn()) : 0, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Without a column it is the whole line. */
    private static void position(String name, int line, int column, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", line);
        if (column > 0) {
            json.writeNumberField("column", column);
        }
        json.writeEndObject();
    }

    /** In bytes of UTF-8, as reviewdog counts. */
    private static int column(List<String> text, int line, int column) {
        String whole = text.get(line - 1);
        String before = whole.substring(0, Math.min(whole.length(), column - 1));
        return before.getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
