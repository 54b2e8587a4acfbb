package io.continuitylint.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/** All that a rule demands of two facts together, in the order of its conditions. */
final class FactJoins {

    /** A second round drops what lost its partner in the first. */
    private static final int ROUNDS = 2;

    private final Map<Variable<?>, Value> values = new HashMap<>();
    private final List<FactJoin> joins = new ArrayList<>();

    /**
     * What a variable stands for.
     *
     * @param of the condition that declares it; null if several do
     */
    private record Value(@Nullable FactCondition of, Function1<Object, Object> function) {}

    /**
     * Reads what a condition demands of its fact and an earlier one.
     *
     * @param needed whether the rule fires only where it matches
     */
    @SuppressWarnings("unchecked") // A binding takes the fact of its pattern.
    void add(Pattern<?> pattern, FactCondition condition, boolean needed) {
        add(pattern.getConstraint(), pattern, condition, needed);
        declare(pattern.getPatternVariable(), new Value(condition, fact -> fact));
        for (Binding binding : pattern.getBindings()) {
            if (binding.getInputVariables().length == 1 && binding.getInputVariable() == pattern.getPatternVariable()) {
                declare(binding.getBoundVariable(), new Value(condition, binding.getBindingFunction()));
            }
        }
    }

    private void declare(Variable<?> variable, Value value) {
        values.merge(variable, value, (before, again) -> new Value(null, again.function()));
    }

    private void add(Constraint constraint, Pattern<?> pattern, FactCondition condition, boolean needed) {
        switch (constraint.getType()) {
            case SINGLE -> addSingle((SingleConstraint) constraint, pattern, condition, needed);
            case MULTIPLE, AND -> constraint.getChildren().forEach(each -> add(each, pattern, condition, needed));
            case OR -> {
                // An alternative may be met without a partner.
            }
        }
    }

    private void addSingle(SingleConstraint constraint, Pattern<?> pattern, FactCondition condition, boolean needed) {
        Variable<?>[] variables = constraint.getVariables();
        if (variables.length == 2 && variables[0] == pattern.getPatternVariable()) {
            Value other = values.get(variables[1]);
            if (other != null && other.of() != null) {
                joins.add(new FactJoin(condition, needed, other.of(), other.function(), constraint));
            }
        }
    }

    /** Drops facts that have no partner. */
    void narrow(Map<FactCondition, FactChoice> choices) {
        // By how many partners each was narrowed last.
        Map<FactJoin, Long> asked = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (FactJoin join : joins) {
                long partners = join.partners(choices);
                Long before = asked.get(join);
                if ((before == null || before != partners) && join.narrow(choices)) {
                    asked.put(join, partners);
                }
            }
        }
    }
}
