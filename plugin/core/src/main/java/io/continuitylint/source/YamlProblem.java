package io.continuitylint.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that is not YAML as manifests use it.
 *
 * @param kind what sort of trouble, stable where the message may change
 * @param first the place of the first of two keys that are the same; else null
 */
public record YamlProblem(
        Kind kind, String message, Place place, @Nullable Place first) {

    /** Says of the last one, which breaks off, what cannot be seen in its line, if anything was found there. */
    static void explainLastByUnseen(List<YamlProblem> problems) {
        YamlProblem last = problems.get(problems.size() - 1);
        for (YamlProblem each : problems) {
            if (each.kind == Kind.INVISIBLE && each.line() == last.line()) {
                problems.removeAll(List.of(each, last));
                problems.add(new YamlProblem(last.kind, each.message, each.place, null));
                return;
            }
        }
    }

    private int line() {
        return place.span().startLine();
    }

    /** Sorts of trouble. */
    public enum Kind {
        UNREADABLE,
        SYNTAX,
        UNQUOTED,
        ENCODING,
        OTHER_ENCODING,
        INVISIBLE,
        LIMIT,
        TAG,
        MERGE_KEY,
        COMPLEX_KEY,
        DUPLICATE_KEY,
        SEVERAL_DOCUMENTS;

        /** Whether what comes after it was not read. */
        public boolean breaksOff() {
            return switch (this) {
                case UNREADABLE, SYNTAX, OTHER_ENCODING, LIMIT, SEVERAL_DOCUMENTS -> true;
                default -> false;
            };
        }
    }
}
