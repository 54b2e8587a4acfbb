package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.VocabularyTypes;
import io.continuitylint.authoring.syntax.DrlPatterns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a rule.
 *
 * @param type its simple name
 * @param line from 1
 * @param fact whether it is one of the facts of a run, and not taken {@code from} something
 * @param from what it is taken from, as it is written; empty for a fact, and for what is counted
 * @param use what the rule does with the objects that it matches
 * @param single whether it matches one object at most, however many there are before it
 * @param conditions what it demands
 * @param bindings what it only binds to a variable
 * @param identifier the variable that stands for what it matches; empty if none does
 * @param variables that it binds, that one included
 * @param before those before it with whose objects it is combined
 */
record PatternReading(
        String type,
        int line,
        boolean fact,
        String from,
        Use use,
        boolean single,
        List<Condition> conditions,
        List<Condition> bindings,
        String identifier,
        Set<String> variables,
        List<PatternReading> before) {

    /** Of which a condition finds one, as of the day: whatever is combined with it is combined once. */
    private static final Set<String> SINGLE = Set.of("LocalDate", "Policy", "Setting");

    /** A variable, and the field that it is bound to. */
    private static final Pattern BOUND =
            Pattern.compile("(\\$?\\w+)\\s*:(?![:=])\\s*(" + DrlPatterns.FIELD + ")(?!\\w|\\s*\\()");

    /** What a rule does with the objects that a pattern matches. */
    enum Use {
        /** It fires for each of them. */
        FIRES,
        /** It asks whether there is one, below {@code not} and {@code exists}. */
        ASKS,
        /** It goes through all of them, in {@code accumulate} and {@code collect}. */
        COUNTS
    }

    PatternReading {
        conditions = List.copyOf(conditions);
        bindings = List.copyOf(bindings);
        before = List.copyOf(before);
    }

    /** @param counted what it counts, which alone says what it depends on; empty if it counts nothing */
    static PatternReading of(PatternDescr pattern, Use use, List<PatternReading> before, List<PatternReading> counted) {
        List<Condition> read = new ArrayList<>();
        Set<String> variables = new LinkedHashSet<>();
        String identifier = Objects.requireNonNullElse(pattern.getIdentifier(), "");
        if (!identifier.isEmpty()) {
            variables.add(identifier);
        }
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            accumulate.getFunctions().forEach(function -> variables.addAll(bound(function)));
        }
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                read.addAll(Condition.of(expression.getExpression(), Math.max(1, expression.getLine())));
                variables.addAll(Variables.boundIn(expression.getExpression()));
            }
        }
        String type = pattern.getObjectType();
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return new PatternReading(
                simple,
                Math.max(1, pattern.getLine()),
                pattern.getSource() == null,
                pattern.getSource() instanceof FromDescr from ? from.getExpression() : "",
                use,
                SINGLE.contains(simple) || isCountedOnce(counted, manyIn(before)),
                read.stream().filter(Condition::demands).toList(),
                read.stream().filter(each -> !each.demands()).toList(),
                identifier,
                variables,
                before);
    }

    private static List<String> bound(AccumulateFunctionCallDescr function) {
        return function.getBind() == null ? List.of() : List.of(function.getBind());
    }

    /** The type that its name stands for; null if it is none of the vocabulary. */
    @Nullable
    Class<?> vocabularyType() {
        return VocabularyTypes.named(type);
    }

    /** The fields that it binds, by their variables. */
    Map<String, String> boundFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        Stream.of(conditions, bindings)
                .flatMap(List::stream)
                .flatMap(condition -> BOUND.matcher(condition.text()).results())
                .forEach(bound -> fields.put(bound.group(1), bound.group(2)));
        return fields;
    }

    private static boolean isCountedOnce(List<PatternReading> counted, Set<String> many) {
        return !counted.isEmpty() && counted.stream().noneMatch(each -> each.dependsOn(many));
    }

    private boolean dependsOn(Set<String> others) {
        return Stream.of(conditions, bindings).flatMap(List::stream).anyMatch(condition -> condition.names(others))
                || Variables.in(from).stream().anyMatch(others::contains);
    }

    /** The variables before it that stand for many objects. */
    Set<String> joinable() {
        Set<String> all = manyIn(before);
        all.removeAll(variables);
        return all;
    }

    private static Set<String> manyIn(List<PatternReading> before) {
        Set<String> all = new LinkedHashSet<>();
        before.stream().filter(each -> !each.single()).forEach(each -> all.addAll(each.variables()));
        return all;
    }

    /** The conditions that depend on which of the objects before it was matched. */
    List<Condition> joins() {
        Set<String> others = joinable();
        return conditions.stream().filter(condition -> condition.names(others)).toList();
    }
}
