package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.VocabularyTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a rule.
 *
 * @param type its simple name
 * @param line from 1
 * @param fact whether it is one of the facts of a run, and not taken {@code from} something
 * @param counted whether the rule fires for each object that it matches, and not for whether there is one
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
        boolean counted,
        List<Condition> conditions,
        List<Condition> bindings,
        String identifier,
        Set<String> variables,
        List<PatternReading> before) {

    /** Of which a condition finds one, as of the day: whatever is combined with it is combined once. */
    private static final Set<String> SINGLE = Set.of("LocalDate", "Policy", "Setting");

    PatternReading {
        conditions = List.copyOf(conditions);
        bindings = List.copyOf(bindings);
        before = List.copyOf(before);
    }

    static PatternReading of(PatternDescr pattern, boolean counted, List<PatternReading> before) {
        List<Condition> read = new ArrayList<>();
        Set<String> variables = new LinkedHashSet<>();
        String identifier = Objects.requireNonNullElse(pattern.getIdentifier(), "");
        if (!identifier.isEmpty()) {
            variables.add(identifier);
        }
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                read.addAll(Condition.of(expression.getExpression(), Math.max(1, expression.getLine())));
                variables.addAll(Variables.boundIn(expression.getExpression()));
            }
        }
        String type = pattern.getObjectType();
        return new PatternReading(
                type.substring(type.lastIndexOf('.') + 1),
                Math.max(1, pattern.getLine()),
                pattern.getSource() == null,
                counted,
                read.stream().filter(Condition::demands).toList(),
                read.stream().filter(each -> !each.demands()).toList(),
                identifier,
                variables,
                before);
    }

    /** The type that its name stands for; null if it is none of the vocabulary. */
    @Nullable
    Class<?> vocabularyType() {
        return VocabularyTypes.named(type);
    }

    boolean isSingle() {
        return SINGLE.contains(type);
    }

    /** The variables before it that stand for many objects. */
    Set<String> joinable() {
        Set<String> all = new LinkedHashSet<>();
        before.stream().filter(each -> !each.isSingle()).forEach(each -> all.addAll(each.variables()));
        all.removeAll(variables);
        return all;
    }

    /** The conditions that depend on which of the objects before it was matched. */
    List<Condition> joins() {
        Set<String> others = joinable();
        return conditions.stream().filter(condition -> condition.names(others)).toList();
    }
}
