package io.continuitylint.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;

/** What a condition of a rule demands of a fact by itself, whatever other facts there are. */
final class FactCondition {

    private final Class<?> type;

    /** All of them are demanded, of each one alternative. */
    private final List<List<Predicate1<Object>>> demands = new ArrayList<>();

    private FactCondition(Class<?> type) {
        this.type = type;
    }

    static FactCondition of(Pattern<?> pattern) {
        FactCondition condition = new FactCondition(pattern.getPatternVariable().getType());
        condition.demand(pattern.getConstraint(), pattern);
        return condition;
    }

    private void demand(Constraint constraint, Pattern<?> pattern) {
        switch (constraint.getType()) {
            case SINGLE -> demandAny(List.of(constraint), pattern);
            case MULTIPLE, AND -> constraint.getChildren().forEach(each -> demand(each, pattern));
            case OR -> demandAny(constraint.getChildren(), pattern);
        }
    }

    /** Nothing, where one of the alternatives is not about the fact alone. */
    @SuppressWarnings("unchecked") // The variable of the pattern stands for the fact.
    private void demandAny(List<Constraint> alternatives, Pattern<?> pattern) {
        List<Predicate1<Object>> predicates = new ArrayList<>(alternatives.size());
        for (Constraint alternative : alternatives) {
            if (!(alternative instanceof SingleConstraint single)
                    || single.getVariables().length != 1
                    || single.getVariables()[0] != pattern.getPatternVariable()) {
                return;
            }
            predicates.add(single.getPredicate1());
        }
        demands.add(predicates);
    }

    /** Whether a fact of a type is looked at. */
    boolean isAbout(Class<?> other) {
        return type.isAssignableFrom(other);
    }

    /** Whether it is enough to be of the type. */
    boolean acceptsAll() {
        return demands.isEmpty();
    }

    /**
     * Whether a fact of the type may match; what throws may, as that is to be told with the rule that is evaluated. It is
     * asked of each fact by each condition: without iterators, which were a twentieth of all objects of a run.
     */
    boolean accepts(Object fact) {
        try {
            boolean accepted = true;
            for (int index = 0; accepted && index < demands.size(); index++) {
                accepted = isAny(demands.get(index), fact);
            }
            return accepted;
        } catch (Exception thrown) {
            return true;
        }
    }

    private static boolean isAny(List<Predicate1<Object>> alternatives, Object fact) throws Exception {
        boolean any = false;
        for (int index = 0; !any && index < alternatives.size(); index++) {
            any = alternatives.get(index).test(fact);
        }
        return any;
    }
}
