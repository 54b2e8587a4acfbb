package io.continuitylint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.PatternDSL.accFunction;
import static org.drools.model.PatternDSL.accumulate;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.execute;
import static org.drools.model.PatternDSL.exists;
import static org.drools.model.PatternDSL.from;
import static org.drools.model.PatternDSL.not;
import static org.drools.model.PatternDSL.or;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.Set;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.model.Declaration;
import org.drools.model.view.ViewItem;
import org.junit.jupiter.api.Test;

class RuleTypesTest {

    private final Declaration<Integer> number = declarationOf(Integer.class);
    private final Declaration<String> text = declarationOf(String.class);

    @Test
    void whatIsMatchedMustBeThere() {
        RuleTypes types = types(pattern(number), pattern(text));
        assertThat(types.canFire(Set.of(Integer.class))).isFalse();
        assertThat(types.canFire(Set.of(Integer.class, String.class))).isTrue();
        assertThat(types.matches(String.class)).isTrue();
        assertThat(types.matches(Long.class)).isFalse();
    }

    @Test
    void aFactOfASubtypeWillDo() {
        RuleTypes types = types(pattern(declarationOf(Number.class)));
        assertThat(types.canFire(Set.of(Integer.class))).isTrue();
        assertThat(types.matches(Integer.class)).isTrue();
        assertThat(types.matches(Object.class)).isFalse();
    }

    @Test
    void whatMustExistMustBeThere() {
        assertThat(types(exists(pattern(number))).canFire(Set.of(String.class))).isFalse();
    }

    @Test
    void whatMustNotExistNeedNotBeThereAndIsLookedAt() {
        RuleTypes types = types(pattern(text), not(pattern(number)));
        assertThat(types.canFire(Set.of(String.class))).isTrue();
        assertThat(types.matches(Integer.class)).isTrue();
    }

    @Test
    void ofAlternativesOneWillDo() {
        RuleTypes types = types(or(pattern(number), pattern(text)));
        assertThat(types.canFire(Set.of(String.class))).isTrue();
        assertThat(types.matches(Integer.class)).isTrue();
    }

    @Test
    void whatAnExpressionReturnsIsNoFact() {
        Declaration<Long> length = declarationOf(Long.class, from(text, word -> (long) word.length()));
        RuleTypes types = types(pattern(text), pattern(length));
        assertThat(types.canFire(Set.of(String.class))).isTrue();
        assertThat(types.matches(Long.class)).isFalse();
    }

    @Test
    void whatIsCountedMightBeAnything() {
        Declaration<Long> count = declarationOf(Long.class);
        RuleTypes types = types(accumulate(
                pattern(number),
                accFunction(CountAccumulateFunction::new, number).as(count)));
        assertThat(types.canFire(Set.of())).isTrue();
        assertThat(types.matches(Integer.class)).isTrue();
    }

    @Test
    void theNumberThatIsCountedIsNoFactEither() {
        Declaration<Long> count = declarationOf(Long.class);
        RuleTypes types = types(
                accumulate(
                        pattern(number),
                        accFunction(CountAccumulateFunction::new, number).as(count)),
                pattern(count).expr(counted -> counted > 2));
        assertThat(types.canFire(Set.of(Integer.class))).isTrue();
    }

    private static RuleTypes types(ViewItem<?>... conditions) {
        var builders = new org.drools.model.RuleItemBuilder<?>[conditions.length + 1];
        System.arraycopy(conditions, 0, builders, 0, conditions.length);
        builders[conditions.length] = execute(() -> {});
        return RuleTypes.of(rule("some").build(builders));
    }
}
