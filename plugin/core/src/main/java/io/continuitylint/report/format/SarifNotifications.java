package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.report.content.RunWarnings;
import io.continuitylint.report.content.SelectionText;
import java.io.IOException;
import java.util.List;

/** How a run went: the rules that could not be evaluated, what was not read, and what was left out. */
final class SarifNotifications {

    private static final String NOTE = "note";

    private SarifNotifications() {}

    /** @param leftOut what the file leaves out */
    static void write(LintReport report, List<String> leftOut, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", report.notEvaluated().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (NotEvaluated failure : report.notEvaluated()) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            SarifPlaces.message("message", Messages.notEvaluated(failure), json);
            json.writeObjectFieldStart("associatedRule");
            json.writeStringField("id", failure.rule());
            json.writeEndObject();
            json.writeEndObject();
        }
        for (String left : leftOut) {
            notification(NOTE, left, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("toolConfigurationNotifications");
        for (String warning : RunWarnings.of(report)) {
            notification("warning", warning, json);
        }
        for (String left : SelectionText.of(report)) {
            notification(NOTE, left, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void notification(String level, String text, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level);
        SarifPlaces.message("message", text, json);
        json.writeEndObject();
    }
}
