package io.continuitylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.report.FactGroups.Shown;
import io.continuitylint.report.content.JsonEscapes;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.source.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a workspace for programs: under {@code facts} an array for each type. A fact has {@code fields}, of an object
 * of the manifest also {@code object}, and {@code place} where there is one.
 */
public final class FactJson {

    private static final int VERSION = 1;

    private FactJson() {}

    public static String text(FactGroups groups) {
        StringBuilder text = new StringBuilder();
        try {
            JsonOutput.write(text, JsonEscapes.ofSource(), json -> write(groups, json));
        } catch (IOException never) {
            throw new UncheckedIOException("memory takes all text", never);
        }
        return text.toString();
    }

    private static void write(FactGroups groups, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", VERSION);
        json.writeStringField("project", groups.project());
        json.writeStringField("asOf", groups.asOf().toString());
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, List<Shown>> group : groups.byType().entrySet()) {
            json.writeArrayFieldStart(group.getKey());
            for (Shown fact : group.getValue()) {
                fact(fact, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void fact(Shown fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        JsonOutput.text("object", fact.object(), json);
        Place place = fact.place();
        JsonOutput.text("place", place == null ? null : place.toString(), json);
        json.writeFieldName("fields");
        value(fact.fields(), json);
        json.writeEndObject();
    }

    private static void value(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> part) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : part.entrySet()) {
                json.writeFieldName(String.valueOf(field.getKey()));
                value(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> values) {
            json.writeStartArray();
            for (Object each : values) {
                value(each, json);
            }
            json.writeEndArray();
        } else {
            scalar(value, json);
        }
    }

    private static void scalar(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (isFinite(value)) {
            json.writeNumber(new BigDecimal(value.toString()));
        } else {
            json.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /** JSON has no word for what is infinite. */
    private static boolean isFinite(Object value) {
        return value instanceof Number && (!(value instanceof Double number) || Double.isFinite(number));
    }
}
