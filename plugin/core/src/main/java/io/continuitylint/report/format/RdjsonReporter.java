package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.JsonEscapes;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.content.SourceLines;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The diagnostic format of reviewdog. It knows neither accepted findings nor consequences; those are counted in the
 * message of what explains them.
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
                diagnostic(defect, rules, json);
                location(defect.finding(), paths, lines, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void diagnostic(Defect defect, RuleIndex rules, JsonGenerator json) throws IOException {
        String remedy = rules.remedy(defect.finding());
        json.writeStartObject();
        json.writeStringField("message", Messages.of(defect) + (remedy == null ? "" : "\n\nhelp: " + remedy));
        json.writeStringField("severity", defect.severity().label().toUpperCase(Locale.ROOT));
        json.writeObjectFieldStart("code");
        json.writeStringField("value", defect.finding().rule());
        JsonOutput.text("url", rules.docs(defect.finding().rule()), json);
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
