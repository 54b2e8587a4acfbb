package io.continuitylint.authoring.table;

import io.continuitylint.authoring.syntax.DrlPatterns;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Of which type the fields are that a pattern compares with the value of a cell.
 *
 * @param fact the type of the pattern; null if it is not known
 */
public record FieldTypes(@Nullable Class<?> fact) {

    private static final Pattern FACT = Pattern.compile("^(?:\\$\\w+\\s*:\\s*)?([A-Z]\\w*)\\b");
    private static final Pattern COMPARED = Pattern.compile(
            "(?<![\\w$.])(" + DrlPatterns.FIELD + ")\\s*(?:==|!=|<=|>=|<|>|\\bnot\\s+in\\b|\\bin\\b)\\s*\\(?\\s*$");
    private static final List<String> OF_JAVA = List.of("java/lang/", "java/util/", "java/math/", "java/time/");
    private static final Pattern STEPS = Pattern.compile("!?\\.");
    private static final Pattern LAST_STEP = Pattern.compile("!?\\.(?!.*\\.)");
    private static final Pattern LIST = Pattern.compile("\\bin\\s*\\(\\s*$");

    /** @param types by their simple names */
    public static FieldTypes of(String pattern, Function<String, @Nullable Class<?>> types) {
        Matcher fact = FACT.matcher(pattern);
        return new FieldTypes(fact.find() ? types.apply(fact.group(1)) : null);
    }

    /** What a pattern calls its type, if it is neither one of them nor of Java; null otherwise. */
    static @Nullable String unknownFact(String pattern, Function<String, @Nullable Class<?>> types) {
        Matcher fact = FACT.matcher(pattern);
        return fact.find() && types.apply(fact.group(1)) == null && !isOfJava(fact.group(1)) ? fact.group(1) : null;
    }

    private static boolean isOfJava(String simpleName) {
        return OF_JAVA.stream().anyMatch(name -> ClassLoader.getSystemResource(name + simpleName + ".class") != null);
    }

    /**
     * The type of what stands before a value, as in {@code activation!.mode ==}; null if it is not known.
     *
     * @param before the text in front of the value
     */
    public @Nullable Class<?> compared(String before) {
        Matcher path = COMPARED.matcher(before);
        return path.find() ? of(path.group(1)) : null;
    }

    /** The type of a field, as in {@code activation!.mode}; null if it is not known. */
    public @Nullable Class<?> of(String path) {
        Class<?> type = fact;
        for (String step : STEPS.splitAsStream(path).toList()) {
            type = type == null ? null : step(type, step.replace("()", ""));
        }
        return type;
    }

    /** The type of what a list or set holds; null if it is none, or that is not known. */
    public @Nullable Class<?> element(String path) {
        Class<?> holder = fact;
        String last = path;
        Matcher end = LAST_STEP.matcher(path);
        if (end.find()) {
            holder = of(path.substring(0, end.start()));
            last = path.substring(end.end());
        }
        Method read = holder == null ? null : method(holder, last.replace("()", ""));
        return read != null
                        && Collection.class.isAssignableFrom(read.getReturnType())
                        && read.getGenericReturnType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> held
                ? held
                : null;
    }

    /** Whether several values may stand there. */
    static boolean isList(String before) {
        return LIST.matcher(before).find();
    }

    private static @Nullable Class<?> step(Class<?> type, String name) {
        Method read = method(type, name);
        return read == null ? null : read.getReturnType();
    }

    private static @Nullable Method method(Class<?> type, String name) {
        String bean = name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equals(name)
                        || method.getName().equals("get" + bean)
                        || method.getName().equals("is" + bean))
                .findFirst()
                .orElse(null);
    }
}
