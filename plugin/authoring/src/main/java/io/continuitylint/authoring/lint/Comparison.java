package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.lint.Constant.Kind;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of a pattern.
 *
 * @param left as in {@code activation!.mode}; of a flag its name
 * @param operator as in {@code ==} or {@code not contains}; empty for what is neither a comparison nor a flag
 * @param right as in {@code null} or {@code $backup}; of a flag {@code true} or {@code false}
 */
record Comparison(String left, String operator, String right) {

    private static final Set<String> ORDERS = Set.of("<", "<=", ">", ">=");
    private static final Pattern EMPTY = Pattern.compile("(.*\\.)(?:empty|isEmpty)");
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
        Comparison mine = inNumbers();
        Comparison others = other.inNumbers();
        return mine.excludesMissing(others)
                || others.excludesMissing(mine)
                || mine.field().equals(others.field()) && mine.excludesValue(others);
    }

    /** Whether a list is empty is a question about its size. */
    private Comparison inNumbers() {
        Matcher empty = EMPTY.matcher(field());
        return empty.matches() && operator.equals("==") && right.matches("true|false")
                ? new Comparison(empty.group(1) + "size", right.equals("true") ? "==" : ">", "0")
                : this;
    }

    private boolean excludesMissing(Comparison other) {
        if (!isNull()) {
            return false;
        }
        return other.field().startsWith(field() + ".") || other.field().equals(field()) && other.needsAValue();
    }

    private boolean needsAValue() {
        if (ORDERS.contains(operator)) {
            return true;
        }
        return right.equals("null")
                ? operator.equals("!=")
                : !operator.isEmpty() && !operator.equals("!=") && !operator.startsWith("not ") && constant() != null;
    }

    private boolean excludesValue(Comparison other) {
        return Measure.of(right).excludes(operator, Measure.of(other.right), other.operator)
                || isSameValue(other) && isOpposite(other)
                || operator.equals("==") && other.operator.equals("==") && isOtherConstant(other);
    }

    /** Durations that are equally long are not always the same. */
    private boolean isSameValue(Comparison other) {
        Constant mine = constant();
        return mine == null
                ? right.equals(other.right)
                : mine.kind() == Kind.NUMBER ? sameNumber(other) : mine.equals(other.constant());
    }

    private boolean sameNumber(Comparison other) {
        Measure others = Measure.of(other.right);
        return Measure.of(right).scale().equals(others.scale())
                && Measure.of(right).number().compareTo(others.number()) == 0;
    }

    private boolean isOtherConstant(Comparison other) {
        Constant mine = constant();
        Constant others = other.constant();
        return mine != null
                && others != null
                && mine.kind() == others.kind()
                && mine.kind() != Kind.NULL
                && mine.kind() != Kind.NUMBER
                && !mine.equals(others);
    }

    private boolean isOpposite(Comparison other) {
        return operator.equals("==") && other.operator.equals("!=")
                || operator.equals("!=") && other.operator.equals("==");
    }

    /** Whether it does not hold, whatever it is evaluated on: what it compares is the same, or are constants. */
    boolean isFalse() {
        if (Constant.of(left) != null && constant() != null) {
            return new Comparison("it", "==", left).excludes(new Comparison("it", operator, right));
        }
        return hasFieldOnTheLeft()
                && field().equals(fieldOf(right))
                && Set.of("<", ">", "!=").contains(operator);
    }
}
