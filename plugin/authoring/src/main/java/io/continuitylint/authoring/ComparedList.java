package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import io.continuitylint.authoring.table.FieldTypes;
import io.continuitylint.model.Reference;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a condition looks for in a list that holds something else. The compiler lets it pass, and the list never contains it.
 *
 * @param fields of the fact that the condition is about
 * @param variables the types of variables and of their fields; null for one that is not known
 */
record ComparedList(FieldTypes fields, Function<String, @Nullable Class<?>> variables) {

    private static final Pattern CONTAINS = Pattern.compile("(?<![\\w$.)!])(" + DrlPatterns.FIELD + ")\\s+"
            + "(?:not\\s+)?(?:contains|excludes)\\s+(" + Compared.VARIABLE + "|" + DrlPatterns.TEXT + ")");

    /** The first mistake in a condition; null if there is none. */
    @Nullable
    String mistake(String condition) {
        Matcher contains = CONTAINS.matcher(condition);
        while (contains.find()) {
            String list = contains.group(1);
            String value = contains.group(2);
            Class<?> held = fields.element(list);
            Class<?> type = value.startsWith("\"") ? String.class : variables.apply(value);
            if (held != null && type != null) {
                Compared sought = new Compared(value, type);
                if (sought.isNeverEqual(new Compared(list, held))) {
                    return wrong(list, held, sought);
                }
            }
        }
        return null;
    }

    private String wrong(String list, Class<?> held, Compared sought) {
        String told = "%s is a list of %s, and %s is %s; "
                .formatted(
                        list,
                        held == String.class ? "texts" : held == Reference.class ? "references" : held.getSimpleName(),
                        sought.path(),
                        sought.what());
        if (held == String.class) {
            return told + "write " + sought.id();
        }
        String variable = "$" + list.replaceAll("\\W", "_");
        Class<?> fact = fields.fact();
        return told
                + "compare the ids: ( %s( %s : %s ) and %s( id == %s ) from %s )"
                        .formatted(
                                fact == null ? "" : fact.getSimpleName(),
                                variable,
                                list,
                                held.getSimpleName(),
                                sought.id(),
                                variable);
    }
}
