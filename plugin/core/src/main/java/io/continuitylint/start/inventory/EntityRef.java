package io.continuitylint.start.inventory;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an entity of Backstage, {@code kind:namespace/name}, of which kind and namespace may be left out. See
 * "Entity References" in the documentation of Backstage.
 *
 * @param kind in lower case; empty if it was left out and has no default
 * @param namespace in lower case
 * @param name as written
 */
record EntityRef(String kind, String namespace, String name) {

    static final String DEFAULT_NAMESPACE = "default";

    private static final Pattern WRITTEN = Pattern.compile("(?:([^:/]+):)?(?:([^:/]+)/)?([^:/]+)");

    /** Null if the text is no such name. */
    static @Nullable EntityRef of(String text, String kind, String namespace) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches()
                ? new EntityRef(lower(parts.group(1), kind), lower(parts.group(2), namespace), parts.group(3))
                : null;
    }

    private static String lower(@Nullable String written, String otherwise) {
        return written == null ? otherwise : written.strip().toLowerCase(Locale.ROOT);
    }

    EntityRef ofKind(String other) {
        return new EntityRef(other, namespace, name);
    }

    /** What is the same however it is written: entities are told apart without regard to case. */
    String key() {
        return kind + ":" + namespace + "/" + name.toLowerCase(Locale.ROOT);
    }

    /** What an id is made of. */
    Naming naming() {
        String word = switch (kind) {
            case "group" -> "team";
            case "user" -> "person";
            default -> kind;
        };
        return new Naming(name, namespace.equals(DEFAULT_NAMESPACE) ? "" : namespace, word);
    }
}
