package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import io.continuitylint.authoring.table.FieldTypes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of a field, {@code owner!.id}, that there is not. The compiler tells it of the first field at most, and not where
 * {@code !} follows; a field that is called like a word of its language ends the condition for it.
 */
final class FieldPath {

    private static final Pattern PATH =
            Pattern.compile(DrlPatterns.TEXT + "|(?<![\\w$.#!])([a-z]\\w*+)((?:!?\\.\\w++)++)(?!\\s*\\()");
    private static final Pattern STEP = Pattern.compile("(!?)\\.(\\w+)");

    private FieldPath() {}

    /** Null if each is there, or it is not known what it would belong to. */
    static @Nullable String mistake(String condition, FieldTypes fields) {
        Matcher path = PATH.matcher(condition);
        while (path.find()) {
            String missing = path.group(1) == null ? null : missing(path, fields);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private static @Nullable String missing(Matcher path, FieldTypes fields) {
        String there = path.group(1);
        Matcher step = STEP.matcher(path.group(2));
        while (step.find()) {
            boolean first = step.start() == 0;
            if (first && !step.group(1).isEmpty() && fields.of(there) == null) {
                return missing(there, fields.fact());
            }
            String next = there + "." + step.group(2);
            Class<?> holder = fields.of(there);
            if (holder != null && fields.of(next) == null) {
                return missing(step.group(2), holder);
            }
            there = next;
        }
        return null;
    }

    /** Null for a type that the vocabulary does not tell the fields of. */
    private static @Nullable String missing(String field, @Nullable Class<?> holder) {
        if (holder == null || VocabularyTypes.members(holder.getName()).isEmpty()) {
            return null;
        }
        String type = holder.getName().substring(holder.getName().lastIndexOf('.') + 1);
        return "%s has no %s%s".formatted(type.replace('$', '.'), field, TypeMistake.instead(field, holder.getName()));
    }
}
