package io.continuitylint.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a rule looks at, read from its compiled conditions. Its network need not be built to know that, nor at all where
 * a fact is missing.
 */
final class RuleConditions {

    private final List<FactCondition> required = new ArrayList<>();
    private final List<FactCondition> others = new ArrayList<>();
    private final FactJoins joins = new FactJoins();
    private boolean unknown;
    private boolean forOneRun;

    private RuleConditions() {}

    static RuleConditions of(Rule rule) {
        RuleConditions conditions = new RuleConditions();
        conditions.visit(rule.getView(), true);
        return conditions;
    }

    /** Whether it looks at facts of a type. */
    boolean matches(Class<?> type) {
        return unknown || Stream.concat(required.stream(), others.stream()).anyMatch(each -> each.isAbout(type));
    }

    /**
     * Whether it might fire. What a rule counts is matched by another condition, as if it were a fact, so that nothing is
     * required of a rule that counts.
     *
     * @param present the types of all facts
     */
    boolean canFire(Set<Class<?>> present) {
        return unknown || required.stream().allMatch(each -> present.stream().anyMatch(each::isAbout));
    }

    /** The facts that may be among those it fires on; null if it cannot fire, as what one of its conditions requires is not there. */
    @Nullable
    FactChoice choose(FactSet facts) {
        if (unknown) {
            return FactChoice.all(facts);
        }
        Map<FactCondition, FactChoice> choices = new HashMap<>();
        for (FactCondition each : required) {
            FactChoice choice = FactChoice.of(facts, each);
            if (choice.isEmpty()) {
                return null;
            }
            choices.put(each, choice);
        }
        others.forEach(each -> choices.put(each, FactChoice.of(facts, each)));
        joins.narrow(choices);
        return required.stream()
                        .anyMatch(each ->
                                Objects.requireNonNull(choices.get(each)).isEmpty())
                ? null
                : FactChoice.ofAny(facts, choices.values());
    }

    /**
     * Whether a second evaluation on its network goes wrong: of {@code forall}, and of several conditions within {@code not}
     * or {@code exists}, Drools 10.2 keeps something of the first.
     */
    boolean isForOneRun() {
        return forOneRun;
    }

    private static boolean holdsSeveral(Condition condition) {
        return condition.getSubConditions().stream().anyMatch(each -> each.getType() != Condition.Type.PATTERN);
    }

    private void visit(Condition condition, boolean needed) {
        switch (condition.getType()) {
            case PATTERN -> visitPattern((Pattern<?>) condition, needed);
            case AND -> condition.getSubConditions().forEach(each -> visit(each, needed));
            case EXISTS -> {
                forOneRun |= holdsSeveral(condition);
                condition.getSubConditions().forEach(each -> visit(each, needed));
            }
            case NOT -> {
                forOneRun |= holdsSeveral(condition);
                condition.getSubConditions().forEach(each -> visit(each, false));
            }
            case OR -> condition.getSubConditions().forEach(each -> visit(each, false));
            case EVAL, CONSEQUENCE -> {}
            case FORALL -> {
                unknown = true;
                forOneRun = true;
            }
            default -> unknown = true; // What it looks at is not among its sub-conditions.
        }
    }

    private void visitPattern(Pattern<?> pattern, boolean needed) {
        Variable<?> variable = pattern.getPatternVariable();
        if (variable instanceof Declaration<?> declaration && declaration.getSource() != null) {
            return; // It looks at what an expression returns.
        }
        FactCondition read = FactCondition.of(pattern);
        (needed ? required : others).add(read);
        joins.add(pattern, read, needed);
    }
}
