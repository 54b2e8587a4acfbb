package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field that a condition reads as another type, {@code this#Backup.id}. What the compiler makes of one to a type of Java
 * is another condition than the one that is written.
 */
final class InlineCast {

    private static final Pattern CAST = Pattern.compile(DrlPatterns.TEXT + "|#\\s*((?:[a-z]\\w*\\.)*([A-Z]\\w*))");

    private InlineCast() {}

    /** Null if there is none, or each is to a type of the vocabulary. */
    static @Nullable String mistake(String condition) {
        Matcher cast = CAST.matcher(condition);
        while (cast.find()) {
            if (cast.group(1) != null && VocabularyTypes.named(cast.group(2)) == null) {
                return "%s is not a type of the vocabulary, so nothing can be read as one; leave #%s out"
                        .formatted(cast.group(1), cast.group(1));
            }
        }
        return null;
    }
}
