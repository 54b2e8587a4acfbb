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
    private boolean forOneRun;

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
     * Whether it might fire. What a rule counts is matched by another condition, as if it were a fact, so that nothing is
     * required of a rule that counts.
     *
     * @param present the types of all facts
     */
    boolean canFire(Set<Class<?>> present) {
        return unknown || required.stream().allMatch(each -> present.stream().anyMatch(each::isAssignableFrom));
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
        matched.add(variable.getType());
        if (needed) {
            required.add(variable.getType());
        }
    }
}
