package io.continuitylint.engine;

import java.util.HashSet;
import java.util.Set;
import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;

/**
 * Which types of facts a rule looks at, read from its compiled conditions. Its network need not be built to know that, nor
 * at all where a type is missing.
 */
final class RuleTypes {

    private final Set<Class<?>> matched = new HashSet<>();
    private final Set<Class<?>> required = new HashSet<>();
    private boolean unknown;

    private RuleTypes() {}

    static RuleTypes of(Rule rule) {
        RuleTypes types = new RuleTypes();
        types.visit(rule.getView(), true);
        return types;
    }

    /** Whether it looks at facts of a type. */
    boolean matches(Class<?> type) {
        return unknown || matched.stream().anyMatch(each -> each.isAssignableFrom(type));
    }

    /**
     * Whether it might fire.
     *
     * @param present the types of all facts
     */
    boolean canFire(Set<Class<?>> present) {
        return required.stream().allMatch(each -> present.stream().anyMatch(each::isAssignableFrom));
    }

    private void visit(Condition condition, boolean needed) {
        switch (condition.getType()) {
            case PATTERN -> visitPattern((Pattern<?>) condition, needed);
            case AND, EXISTS -> condition.getSubConditions().forEach(each -> visit(each, needed));
            case NOT, OR -> condition.getSubConditions().forEach(each -> visit(each, false));
            case EVAL, CONSEQUENCE -> {}
            default -> unknown = true; // What it looks at is not among its sub-conditions.
        }
    }

    private void visitPattern(Pattern<?> pattern, boolean needed) {
        Variable<?> variable = pattern.getPatternVariable();
        if (variable instanceof Declaration<?> declaration && declaration.getSource() != null) {
            return; // It looks at what an expression returns.
        }
        matched.add(variable.getType());
        if (needed) {
            required.add(variable.getType());
        }
    }
}
