package io.continuitylint.engine;

import org.drools.model.Condition;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;

/**
 * Counts the combinations of facts that a rule makes. Drools builds all of them before it fires for the first one, in memory and
 * without asking any code of the rule, so each pattern but the first gets a condition more, which always holds.
 */
final class JoinLimit {

    private @Nullable Variable<?> first;

    private JoinLimit() {}

    /** Puts the conditions into a rule that was just loaded. */
    static void addTo(Rule rule) {
        new JoinLimit().visit(rule.getView());
    }

    private void visit(Condition condition) {
        if (condition.getType() == Condition.Type.AND) {
            condition.getSubConditions().forEach(this::visit);
        } else if (condition instanceof PatternImpl<?> pattern && condition.getType() == Condition.Type.PATTERN) {
            Variable<?> before = first;
            if (before == null) {
                first = pattern.getPatternVariable();
            } else {
                pattern.addConstraint(counting(pattern.getPatternVariable(), before));
            }
        }
    }

    private static <A, B> SingleConstraint2<A, B> counting(Variable<A> pattern, Variable<B> before) {
        return new SingleConstraint2<>("a combination", pattern, before, (one, other) -> RuleThread.countCombination());
    }
}
