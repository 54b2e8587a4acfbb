package io.continuitylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.Selection;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The part of the report for programs that tells what was left out on purpose. */
final class JsonSelection {

    private JsonSelection() {}

    static void write(Selection selection, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("selection");
        texts("rules", selection.rules(), json);
        texts("skipRules", selection.skipRules(), json);
        json.writeArrayFieldStart("switchedOff");
        for (Map.Entry<String, Selection.Switch> off : selection.switchedOff().entrySet()) {
            rule(off.getKey(), "by", off.getValue().label(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("severities");
        for (var set : selection.severities().entrySet()) {
            rule(set.getKey(), "severity", set.getValue().label(), json);
        }
        json.writeEndArray();
        KnownFindings known = selection.baseline();
        if (known != null) {
            json.writeObjectFieldStart("baseline");
            json.writeStringField("file", known.file());
            json.writeNumberField("known", known.known());
            json.writeNumberField("gone", known.gone().size());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void rule(String id, String name, String value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", id);
        json.writeStringField(name, value);
        json.writeEndObject();
    }
}
