package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.lint.Constant.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;

/**
 * Which fields of an object are there, in the order in which the engine evaluates the conditions of a pattern: first those
 * about the object alone, as they are written; then those that depend on other objects, of which it may try any first; then
 * what is bound.
 */
final class Presence {

    private static final Set<String> ORDERS = Set.of("<", "<=", ">", ">=");

    /** False for what is missing. */
    private static final Set<String> OF_A_VALUE = Set.of("matches", "contains", "soundslike");

    /** What a type makes, as in {@code Timespan.ofHours(4)}. */
    private static final String MADE = "[A-Z][\\w.]*\\(.*";

    private final PatternReading pattern;
    private final Set<String> there = new LinkedHashSet<>();
    private final Map<String, Missing> missing = new LinkedHashMap<>();

    private Presence(PatternReading pattern) {
        this.pattern = pattern;
    }

    static Presence of(PatternReading pattern) {
        Presence presence = new Presence(pattern);
        presence.read();
        return presence;
    }

    /** What is read of a field that may not be there, once for each field. */
    List<Missing> missing() {
        return List.copyOf(missing.values());
    }

    private void read() {
        Set<String> others = new LinkedHashSet<>();
        pattern.before().forEach(each -> others.addAll(each.variables()));
        for (Condition condition : pattern.conditions()) {
            there.addAll(
                    condition.names(others)
                            ? askedFirst(condition.parsed())
                            : read(condition.parsed(), condition, there).ifTrue());
        }
        Set<String> alone = Set.copyOf(there);
        pattern.conditions().stream()
                .filter(condition -> condition.names(others))
                .forEach(condition ->
                        there.addAll(read(condition.parsed(), condition, alone).ifTrue()));
        pattern.bindings().forEach(binding -> read(binding.parsed(), binding, there));
    }

    /** The engine asks for what stands before {@code !.} by a condition about the object alone. */
    private static Set<String> askedFirst(BaseDescr parsed) {
        return parsed instanceof RelationalExprDescr relation
                        && !relation.getOperatorDescr().isNegated()
                ? Members.before(Condition.comparison(relation).left(), "!.")
                : Set.of();
    }

    private Known read(BaseDescr parsed, Condition condition, Set<String> known) {
        if (parsed instanceof ConstraintConnectiveDescr several) {
            return several(several, condition, known);
        }
        if (parsed instanceof RelationalExprDescr relation) {
            return compared(relation, condition, known);
        }
        if (parsed instanceof AtomicExprDescr atom) {
            return path(Comparison.of(atom.getExpression().strip()).left(), condition, known);
        }
        return parsed instanceof BindingDescr binding
                ? path(binding.getExpression().strip(), condition, known)
                : Known.NOTHING;
    }

    private Known several(ConstraintConnectiveDescr several, Condition condition, Set<String> known) {
        boolean and = several.getConnective() == ConnectiveType.AND;
        boolean or = several.getConnective() == ConnectiveType.OR;
        Set<String> now = new LinkedHashSet<>(known);
        Known all = null;
        for (BaseDescr each : several.getDescrs()) {
            Known here = read(each, condition, now);
            now.addAll(and ? here.ifTrue() : or ? here.ifFalse() : Set.of());
            all = all == null ? here : and ? all.and(here) : all.or(here);
        }
        return all == null || !and && !or ? Known.NOTHING : all;
    }

    private Known compared(RelationalExprDescr relation, Condition condition, Set<String> known) {
        Comparison comparison = Condition.comparison(relation);
        Known left = path(comparison.left(), condition, known);
        Known right = path(comparison.right(), condition, known);
        Known said = said(comparison.field(), relation.getOperator(), comparison.right());
        boolean not = relation.getOperatorDescr().isNegated();
        Known read = (not ? said.not() : said).always(left.ifFalse()).always(right.ifFalse());
        // A negation is around the whole comparison, but for `not matches` and the like.
        return not && relation.getOperator().matches("\\W+")
                ? read
                : read.whereTrue(left.ifTrue()).whereTrue(right.ifTrue());
    }

    private static Known said(String left, String operator, String right) {
        if (ORDERS.contains(operator)) {
            return new Known(Set.of(left), Set.of()).whereTrue(Set.of(Comparison.fieldOf(right)));
        }
        if (OF_A_VALUE.contains(operator)) {
            return new Known(Set.of(left), Set.of());
        }
        Known same = isNull(right)
                ? new Known(Set.of(), Set.of(left))
                : isNull(left)
                        ? new Known(Set.of(), Set.of(Comparison.fieldOf(right)))
                        : isValue(right) ? new Known(Set.of(left), Set.of()) : Known.NOTHING;
        return operator.equals("==") ? same : operator.equals("!=") ? same.not() : Known.NOTHING;
    }

    private static boolean isNull(String operand) {
        return operand.equals("null");
    }

    private static boolean isValue(String operand) {
        Constant constant = Constant.of(operand);
        return constant == null ? operand.matches(MADE) : constant.kind() != Kind.NULL;
    }

    /** What stands before a point is there, or the rule has failed; before {@code !.} it is where the condition holds. */
    private Known path(String written, Condition condition, Set<String> known) {
        String path = written.replaceFirst("^this\\.", "");
        if (path.startsWith("$")) {
            pattern.before().stream()
                    .filter(other -> path.startsWith(other.identifier() + "."))
                    .forEach(other -> note(path, other, Presence.of(other).there, condition));
        } else {
            note(path, pattern, known, condition);
        }
        return new Known(Members.before(path, "!.", "."), Members.before(path, "."));
    }

    private void note(String path, PatternReading of, Set<String> known, Condition condition) {
        Class<?> type = of.vocabularyType();
        String variable = of == pattern ? "" : of.identifier() + ".";
        String field = type == null ? null : Members.missingIn(type, path.substring(variable.length()), known);
        if (field != null) {
            String asked = variable + field + "!" + path.substring(variable.length() + field.length());
            missing.putIfAbsent(variable + field, new Missing(field, asked, of, condition.line()));
        }
    }
}
