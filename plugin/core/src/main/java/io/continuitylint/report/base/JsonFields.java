package io.continuitylint.report.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON document, whose fields are what they should be or are refused.
 *
 * @param at where it is in the document: {@code findings[3].place}; empty for the document itself
 */
record JsonFields(String at, Map<?, ?> fields) {

    /** A field that is not what it should be. */
    static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    /** @throws Malformed if the value is no object */
    static JsonFields of(String at, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return new JsonFields(at, fields);
        }
        throw new Malformed((at.isEmpty() ? "it" : at) + " is not an object");
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    List<String> keys() {
        return fields.keySet().stream().map(String::valueOf).toList();
    }

    JsonFields object(String key) {
        return of(path(key), fields.get(key));
    }

    String text(String key) {
        if (fields.get(key) instanceof String text) {
            return text;
        }
        throw new Malformed(path(key) + " is not a text");
    }

    @Nullable
    String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    int number(String key) {
        if (fields.get(key) instanceof Integer number) {
            return number;
        }
        throw new Malformed(path(key) + " is not a whole number");
    }

    List<String> texts(String key) {
        if (fields.get(key) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new Malformed(path(key) + " is not a list of texts");
    }

    List<JsonFields> objects(String key) {
        if (fields.get(key) instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list);
            return IntStream.range(0, items.size())
                    .mapToObj(index -> of("%s[%s]".formatted(path(key), index), items.get(index)))
                    .toList();
        }
        throw new Malformed(path(key) + " is not a list");
    }

    private String path(String key) {
        return at.isEmpty() ? key : at + "." + key;
    }
}
