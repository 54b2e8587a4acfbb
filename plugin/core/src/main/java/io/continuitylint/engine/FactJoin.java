package io.continuitylint.engine;

import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.BetaIndex;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate2;
import org.jspecify.annotations.Nullable;

/**
 * What a rule demands of two facts together. A fact without any partner need not be inserted: of ten thousand backups, only
 * the few that a late test is owed of.
 */
final class FactJoin {

    /** With so few, each fact is tried. */
    private static final int FEW = 4;

    private final FactCondition one;
    private final boolean needed;
    private final FactCondition other;
    private final Function1<Object, Object> valueOfOther;
    private final Predicate2<Object, Object> test;
    private final @Nullable BetaIndex<Object, Object, Object> equality;

    /**
     * @param one the condition that demands it
     * @param needed whether the rule fires only where that matches
     * @param other an earlier one
     * @param valueOfOther what is compared of the fact that the other matches
     * @param constraint of a fact of the one and that value
     */
    @SuppressWarnings("unchecked") // The variables of the constraint are of its types.
    FactJoin(
            FactCondition one,
            boolean needed,
            FactCondition other,
            Function1<Object, Object> valueOfOther,
            SingleConstraint constraint) {
        this.one = one;
        this.needed = needed;
        this.other = other;
        this.valueOfOther = valueOfOther;
        this.test = constraint.getPredicate2();
        this.equality = constraint.getIndex() instanceof BetaIndex<?, ?, ?> index && isPlainEquality(index)
                ? (BetaIndex<Object, Object, Object>) index
                : null;
    }

    /** Whether rules compare as {@code equals} does; of numbers they do not, as 4 is 4.0 to them. */
    private static boolean isPlainEquality(BetaIndex<?, ?, ?> index) {
        Class<?> left = index.getIndexedClass();
        Class<?> right = index.getRightReturnType();
        return index.getConstraintType() == Index.ConstraintType.EQUAL
                && right != null
                && (left == right && (left == String.class || left.isEnum())
                        || Subject.class.isAssignableFrom(left) && Subject.class.isAssignableFrom(right));
    }

    /**
     * How many facts decide which of the condition with more of them are kept; below 0 where they are those of the condition that
     * demands the join. Facts are only ever dropped, so that as many as before are the same ones, which keep the same.
     */
    long partners(Map<FactCondition, FactChoice> choices) {
        long ones = Objects.requireNonNull(choices.get(one)).size();
        long others = Objects.requireNonNull(choices.get(other)).size();
        return others <= ones ? others : ~ones;
    }

    /**
     * Drops facts without a partner, of the condition that has more of them: of the other one only where the rule needs both,
     * and where keys can be looked up.
     *
     * @param choices by condition
     * @return whether all could be asked
     */
    boolean narrow(Map<FactCondition, FactChoice> choices) {
        FactChoice ones = Objects.requireNonNull(choices.get(one));
        FactChoice others = Objects.requireNonNull(choices.get(other));
        try {
            if (others.size() <= ones.size()) {
                narrowOnes(ones, others);
            } else if (needed) {
                narrowOthers(others, ones);
            }
            return true;
        } catch (Exception thrown) {
            // It is told with the rule, which is evaluated on those that are left: on all that it might fire on.
            return false;
        }
    }

    private void narrowOnes(FactChoice ones, FactChoice others) throws Exception {
        BetaIndex<Object, Object, Object> equal = equality;
        if (equal != null) {
            Set<Object> keys = new HashSet<>();
            for (Object fact : others.list()) {
                keys.add(keyOfOther(equal, fact));
            }
            ones.retain(fact -> keys.contains(equal.getLeftOperandExtractor().apply(fact)));
        } else if (others.size() <= FEW) {
            List<Object> values = new ArrayList<>();
            for (Object fact : others.list()) {
                values.add(valueOfOther.apply(fact));
            }
            ones.retain(fact -> hasPartner(fact, values));
        }
    }

    private void narrowOthers(FactChoice others, FactChoice ones) throws Exception {
        BetaIndex<Object, Object, Object> equal = equality;
        if (equal != null) {
            Set<Object> keys = new HashSet<>();
            for (Object fact : ones.list()) {
                keys.add(equal.getLeftOperandExtractor().apply(fact));
            }
            others.retain(fact -> keys.contains(keyOfOther(equal, fact)));
        }
    }

    private @Nullable Object keyOfOther(BetaIndex<Object, Object, Object> equal, Object fact) {
        return equal.getRightOperandExtractor().apply(valueOfOther.apply(fact));
    }

    private boolean hasPartner(Object fact, List<Object> values) throws Exception {
        boolean any = false;
        for (int index = 0; !any && index < values.size(); index++) {
            any = test.test(fact, values.get(index));
        }
        return any;
    }
}
