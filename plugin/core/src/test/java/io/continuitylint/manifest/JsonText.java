package io.continuitylint.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Maps, lists and values as JSON, and YAML as editors see it: as YAML 1.2 has it, 24 is a number and a date is a text. */
final class JsonText {

    private static final Pattern NOTHING = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,3})?");

    private JsonText() {}

    static String of(Object value) throws IOException {
        StringWriter text = new StringWriter();
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter(separators);
        lines.indentObjectsWith(new DefaultIndenter(" ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(lines);
            write(value, json);
        }
        return text + "\n";
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value == Nothing.NULL) {
            json.writeNull();
        } else {
            json.writeString((String) value);
        }
    }

    private enum Nothing {
        NULL
    }

    static Object ofYaml(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().text(), ofYaml(entry.value())));
            return map;
        }
        return node instanceof YamlSequence list
                ? List.copyOf(list.items().stream().map(JsonText::ofYaml).toList())
                : ofScalar((YamlScalar) node);
    }

    private static Object ofScalar(YamlScalar scalar) {
        String text = scalar.text();
        if (!scalar.plain()) {
            return text;
        }
        if (NOTHING.matcher(text).matches()) {
            return Nothing.NULL;
        }
        if (FLAG.matcher(text).matches()) {
            return Boolean.parseBoolean(text);
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text.replaceFirst("\\.$", "")) : text;
    }
}
