package io.continuitylint.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documentation of a type in its source, as Markdown.
 *
 * @param text the description; empty where there is none
 * @param params the description of each component of a record that has one
 * @param makers the public ones of the type itself that return an object of it, called as {@code Timespan.ofDays(days)}
 * @param methods the public ones that an object has, in the order written
 * @param constants of an enum, with their descriptions, which may be empty
 */
public record TypeDoc(
        String text,
        Map<String, String> params,
        List<Method> makers,
        List<Method> methods,
        Map<String, String> constants) {

    static final TypeDoc NONE = new TypeDoc("", Map.of(), List.of(), List.of(), Map.of());

    /**
     * A method.
     *
     * @param signature its name with the names of its parameters
     * @param parameters how many it takes
     * @param type what it returns, as written but for annotations
     * @param nullable whether it may return null
     */
    public record Method(String name, String signature, int parameters, String type, boolean nullable, String text) {

        /** The same, called of its type. */
        Method of(String owner) {
            return new Method(name, owner + "." + signature, parameters, type, nullable, text);
        }
    }

    /** The documentation of a component, or null. */
    public @Nullable String param(String name) {
        return params.get(name);
    }
}
