package io.continuitylint.authoring.lint;

import java.lang.reflect.Method;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What the types of the vocabulary say of their fields. */
final class Members {

    private static final Pattern STEP = Pattern.compile("\\G([a-zA-Z_]\\w*)(?:\\(\\))?(!?\\.|$)");

    private Members() {}

    /**
     * Whether a field always has a value, once what it is a field of is there.
     *
     * @param path as in {@code activation.mode}
     * @return false where that is not known
     */
    static boolean isNeverNull(Class<?> type, String path) {
        Class<?> owner = type;
        boolean never = false;
        for (String name : path.split("\\.", -1)) {
            Optional<Method> member = method(owner, name);
            if (member.isEmpty()) {
                return false;
            }
            never = isNeverNull(member.get());
            owner = member.get().getReturnType();
        }
        return never;
    }

    /**
     * The first field of a path that may be missing, and of which something is read all the same.
     *
     * @param path as it is written, {@code activation.mode}; what stands before {@code !.} may be missing
     * @param there the fields that are known to be there
     * @return the path up to that field; null if there is none, or that is not known
     */
    static @Nullable String missingIn(Class<?> type, String path, Set<String> there) {
        Class<?> owner = type;
        Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            Optional<Method> member = method(owner, steps.group(1));
            if (member.isEmpty()) {
                return null;
            }
            if (steps.group(2).equals(".")
                    && !there.contains(Comparison.fieldOf(path.substring(0, steps.end(1))))
                    && member.get().getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) {
                return path.substring(0, steps.end(1));
            }
            owner = member.get().getReturnType();
        }
        return null;
    }

    /** The fields of a path of which something is read, by one of some points: {@code activation} of {@code activation!.mode}. */
    static Set<String> before(String path, String... points) {
        Set<String> fields = new LinkedHashSet<>();
        Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            if (List.of(points).contains(steps.group(2))) {
                fields.add(Comparison.fieldOf(path.substring(0, steps.end(1))));
            }
        }
        return fields;
    }

    private static Optional<Method> method(Class<?> owner, String name) {
        String capital = name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equals(name)
                        || method.getName().equals("get" + capital)
                        || method.getName().equals("is" + capital))
                .findFirst();
    }

    private static boolean isNeverNull(Method method) {
        if (method.getReturnType().isPrimitive()) {
            return true;
        }
        Class<?> declares = method.getDeclaringClass();
        return !(method.getGenericReturnType() instanceof TypeVariable)
                && declares.getPackage().isAnnotationPresent(NullMarked.class)
                && !method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }
}
