package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.lint.Constant.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of a pattern.
 *
 * @param left as in {@code activation!.mode}; of a flag its name
 * @param operator as in {@code ==} or {@code not contains}; empty for what is neither a comparison nor a flag
 * @param right as in {@code null} or {@code $backup}; of a flag {@code true} or {@code false}
 */
record Comparison(String left, String operator, String right) {

    private static final String FLAG = "!?\\s*[a-zA-Z_]\\w*(!?\\.\\w+)*(\\(\\))?";

    /** What is no comparison: a flag, as in {@code critical} or {@code !critical}, or any other expression. */
    static Comparison of(String expression) {
        if (!expression.matches(FLAG)) {
            return new Comparison(expression, "", "");
        }
        boolean not = expression.startsWith("!");
        return new Comparison(expression.substring(not ? 1 : 0).strip(), "==", not ? "false" : "true");
    }

    /** The field that is compared, without what only says how to reach it. */
    String field() {
        return fieldOf(left);
    }

    /** A path without what only says how to reach the field. */
    static String fieldOf(String path) {
        return path.replace("!.", ".").replace("()", "").replaceFirst("^this\\.", "");
    }

    /** Whether it holds for what is missing, and for nothing else. */
    boolean isNull() {
        return operator.equals("==") && right.equals("null");
    }

    /** Whether it compares a field of the pattern itself with something that an index can hold. */
    boolean hasFieldOnTheLeft() {
        return left.matches("[a-zA-Z_]\\w*(!?\\.\\w+)*(\\(\\))?");
    }

    @Nullable
    Constant constant() {
        return Constant.of(right);
    }

    /** Whether no object can be as this one and as another one demand. */
    boolean excludes(Comparison other) {
        return excludesMissing(other)
                || other.excludesMissing(this)
                || field().equals(other.field()) && excludesValue(other);
    }

    private boolean excludesMissing(Comparison other) {
        if (!isNull()) {
            return false;
        }
        return other.field().startsWith(field() + ".") || other.field().equals(field()) && other.needsAValue();
    }

    private boolean needsAValue() {
        return right.equals("null")
                ? operator.equals("!=")
                : !operator.isEmpty() && !operator.equals("!=") && !operator.startsWith("not ") && constant() != null;
    }

    private boolean excludesValue(Comparison other) {
        Constant mine = constant();
        Constant others = other.constant();
        if (mine == null || others == null || mine.kind() != others.kind() || mine.kind() == Kind.NULL) {
            return false;
        }
        if (mine.kind() == Kind.NUMBER) {
            return Range.of(operator, mine.number()).excludes(Range.of(other.operator, others.number()))
                    || mine.number().compareTo(others.number()) == 0 && isOpposite(other);
        }
        return operator.equals("==") && other.operator.equals("==")
                ? !mine.equals(others)
                : mine.equals(others) && isOpposite(other);
    }

    private boolean isOpposite(Comparison other) {
        return operator.equals("==") && other.operator.equals("!=")
                || operator.equals("!=") && other.operator.equals("==");
    }
}
