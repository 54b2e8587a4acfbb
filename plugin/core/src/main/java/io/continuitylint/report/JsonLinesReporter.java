package io.continuitylint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.AppendableWriter;
import io.continuitylint.report.content.JsonEscapes;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.rule.RuleSpec;
import java.io.IOException;

/**
 * The parts of the JSON report as an object a line, by the schema {@code continuity-report-lines-1.schema.json}: each has
 * one key, which says what it is. First comes what the report is about, then the findings.
 */
final class JsonLinesReporter implements Reporter {

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(new AppendableWriter(out))) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            json.setCharacterEscapes(new JsonEscapes());
            line("report", json, () -> head(report, json));
            for (Finding finding : report.findings()) {
                line("finding", json, () -> JsonReporter.finding(finding, report.citationsOf(finding), json));
            }
            for (LintReport.FunctionSummary function : report.functions()) {
                line("function", json, () -> JsonReporter.function(function, json));
            }
            for (RuleSpec rule : report.rules()) {
                line("rule", json, () -> JsonRule.write(rule, report.docs(), json));
            }
            for (LintReport.NotEvaluated failure : report.notEvaluated()) {
                line("notEvaluated", json, () -> JsonReporter.notEvaluated(failure, json));
            }
        }
        out.append('\n');
    }

    /** What a line holds. */
    @FunctionalInterface
    private interface Value {
        void write() throws IOException;
    }

    private static void line(String kind, JsonGenerator json, Value value) throws IOException {
        json.writeStartObject();
        json.writeFieldName(kind);
        value.write();
        json.writeEndObject();
    }

    private static void head(LintReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        JsonReporter.head(report, json);
        JsonSelection.write(report.selection(), json);
        JsonReporter.policy(report.scope(), json);
        json.writeEndObject();
    }
}
