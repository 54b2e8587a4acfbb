package io.continuitylint.report.base;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.continuitylint.report.base.JsonFields.Malformed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document of JSON as maps, lists and values. */
final class JsonDocument {

    private final JsonParser json;

    private JsonDocument(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads a whole file.
     *
     * @return a map, a list, a text, a number, a truth value, or null; null for an empty file, too
     * @throws com.fasterxml.jackson.core.JacksonException if it is no JSON
     * @throws Malformed if a key is there twice, or something follows
     */
    static @Nullable Object read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(in)) {
            JsonDocument document = new JsonDocument(json);
            Object whole = json.nextToken() == null ? null : document.value();
            if (json.nextToken() != null) {
                throw document.malformed("there is more behind the end of the document");
            }
            return whole;
        }
    }

    private Malformed malformed(String why) {
        JsonLocation place = json.currentTokenLocation();
        return new Malformed("line %s, column %s: %s".formatted(place.getLineNr(), place.getColumnNr(), why));
    }

    private @Nullable Object value() throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> map();
            case START_ARRAY -> list();
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> map() throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (map.containsKey(key)) {
                throw malformed("the key \"%s\" is there twice".formatted(key));
            }
            json.nextToken();
            map.put(key, value());
        }
        return map;
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }
}
