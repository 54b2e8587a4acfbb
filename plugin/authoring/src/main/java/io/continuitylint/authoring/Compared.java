package io.continuitylint.authoring;

import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a condition compares, if it is known by an id: an object, a reference to one, or the id as text. One of these is never
 * equal to one of another sort, though the compiler lets it pass.
 *
 * @param path a field, or a variable and its fields
 */
record Compared(String path, Class<?> type) {

    /** A variable, or a field of one. */
    static final String VARIABLE = "\\$\\w+(?:!?\\.\\w+(?:\\(\\))?)*+(?![\\w(])";

    private enum Sort {
        OBJECT,
        REFERENCE,
        TEXT;

        static @Nullable Sort of(Class<?> type) {
            if (type == String.class) {
                return TEXT;
            }
            boolean isReference = type == Reference.class || type == Reference.Target.class;
            return isReference ? REFERENCE : Subject.class.isAssignableFrom(type) ? OBJECT : null;
        }
    }

    /** What is wrong with comparing it with something else; null if that may be equal. */
    @Nullable
    String with(String otherPath, Class<?> otherType, String operator) {
        Compared other = new Compared(otherPath, otherType);
        return isNeverEqual(other)
                ? "%s is %s, and %s is %s; compare their ids: %s %s %s"
                        .formatted(path, what(), otherPath, other.what(), id(), operator, other.id())
                : null;
    }

    boolean isNeverEqual(Compared other) {
        Sort sort = Sort.of(type);
        Sort others = Sort.of(other.type);
        return sort != null && others != null && sort != others;
    }

    String what() {
        Sort sort = Sort.of(type);
        return sort == Sort.TEXT
                ? "text"
                : sort == Sort.REFERENCE ? "a reference" : "the %s itself".formatted(type.getSimpleName());
    }

    /** Its id, as it is compared. */
    String id() {
        if (type == String.class) {
            return path;
        }
        String named = type == Reference.Target.class ? path.replaceAll("!?\\.target$", "") : path;
        boolean isThere = named.matches("\\$\\w+|this");
        return named + (isThere ? ".id" : "!.id");
    }
}
