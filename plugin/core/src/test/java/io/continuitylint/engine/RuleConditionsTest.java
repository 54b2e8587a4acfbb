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

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.model.Declaration;
import org.drools.model.view.ViewItem;
import org.junit.jupiter.api.Test;

class RuleConditionsTest {

    private final Declaration<Integer> number = declarationOf(Integer.class);
    private final Declaration<String> text = declarationOf(String.class);

    @Test
    void whatIsMatchedMustBeThere() {
        RuleConditions conditions = conditions(pattern(number), pattern(text));
        assertThat(conditions.canFire(Set.of(Integer.class))).isFalse();
        assertThat(conditions.canFire(Set.of(Integer.class, String.class))).isTrue();
        assertThat(conditions.matches(String.class)).isTrue();
        assertThat(conditions.matches(Long.class)).isFalse();
    }

    @Test
    void aFactOfASubtypeWillDo() {
        RuleConditions conditions = conditions(pattern(declarationOf(Number.class)));
        assertThat(conditions.canFire(Set.of(Integer.class))).isTrue();
        assertThat(conditions.matches(Integer.class)).isTrue();
        assertThat(conditions.matches(Object.class)).isFalse();
    }

    @Test
    void whatMustExistMustBeThere() {
        assertThat(conditions(exists(pattern(number))).canFire(Set.of(String.class)))
                .isFalse();
    }

    @Test
    void whatMustNotExistNeedNotBeThereAndIsLookedAt() {
        RuleConditions conditions = conditions(pattern(text), not(pattern(number)));
        assertThat(conditions.canFire(Set.of(String.class))).isTrue();
        assertThat(conditions.matches(Integer.class)).isTrue();
    }

    @Test
    void ofAlternativesOneWillDo() {
        RuleConditions conditions = conditions(or(pattern(number), pattern(text)));
        assertThat(conditions.canFire(Set.of(String.class))).isTrue();
        assertThat(conditions.matches(Integer.class)).isTrue();
    }

    @Test
    void whatAnExpressionReturnsIsNoFact() {
        Declaration<Long> length = declarationOf(Long.class, from(text, word -> (long) word.length()));
        RuleConditions conditions = conditions(pattern(text), pattern(length));
        assertThat(conditions.canFire(Set.of(String.class))).isTrue();
        assertThat(conditions.matches(Long.class)).isFalse();
    }

    @Test
    void whatIsCountedMightBeAnything() {
        Declaration<Long> count = declarationOf(Long.class);
        RuleConditions conditions = conditions(accumulate(
                pattern(number),
                accFunction(CountAccumulateFunction::new, number).as(count)));
        assertThat(conditions.canFire(Set.of())).isTrue();
        assertThat(conditions.matches(Integer.class)).isTrue();
    }

    @Test
    void theNumberThatIsCountedIsNoFactEither() {
        Declaration<Long> count = declarationOf(Long.class);
        RuleConditions conditions = conditions(
                accumulate(
                        pattern(number),
                        accFunction(CountAccumulateFunction::new, number).as(count)),
                pattern(count).expr(counted -> counted > 2));
        assertThat(conditions.canFire(Set.of(Integer.class))).isTrue();
    }

    @Test
    void onlyFactsThatAConditionAcceptsAreChosen() {
        assertThat(chosen(pattern(number).expr(each -> each > 1))).containsExactly(2, 3);
        assertThat(chosen(pattern(number).expr(each -> each > 1).expr(each -> each < 3), pattern(text)))
                .containsExactly(2, "a", "b");
        assertThat(chosen(pattern(number)
                        .or()
                        .expr(each -> each < 2)
                        .expr(each -> each > 2)
                        .endOr()))
                .containsExactly(1, 3);
    }

    @Test
    void whatIsComparedWithOtherFactsMayBeAccepted() {
        assertThat(chosen(
                        pattern(text).expr(each -> each.equals("a")),
                        pattern(number).expr(text, (each, word) -> each == word.length())))
                .containsExactly(1, "a");
        assertThat(chosen(
                        pattern(text).expr(each -> each.equals("a")),
                        pattern(number)
                                .or()
                                .expr(text, (each, word) -> each == word.length())
                                .expr(each -> each > 9)
                                .endOr()))
                .containsExactly(1, 2, 3, "a");
    }

    @Test
    void aRuleOfWhichAConditionAcceptsNothingCannotFire() {
        assertThat(conditions(pattern(text), pattern(number).expr(each -> each > 3))
                        .choose(facts()))
                .isNull();
        assertThat(chosen(pattern(text), not(pattern(number).expr(each -> each > 3))))
                .containsExactly("a", "b");
        assertThat(chosen(or(pattern(number).expr(each -> each > 3), pattern(text))))
                .containsExactly("a", "b");
    }

    /** The rule that is evaluated throws it again, and is named. */
    @Test
    void whatThrowsMayBeAccepted() {
        assertThat(chosen(pattern(number).expr(each -> 1 / (each - 2) > 0))).containsExactly(2, 3);
    }

    @Test
    void ofARuleThatCountsAllFactsAreChosen() {
        Declaration<Long> count = declarationOf(Long.class);
        assertThat(chosen(accumulate(
                        pattern(number).expr(each -> each > 1),
                        accFunction(CountAccumulateFunction::new, number).as(count))))
                .containsExactly(1, 2, 3, "a", "b");
    }

    private static List<Object> chosen(ViewItem<?>... written) {
        FactSet facts = facts();
        return FactChoice.ofAny(
                        facts,
                        List.of(Objects.requireNonNull(conditions(written).choose(facts))))
                .facts()
                .byType()
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static FactSet facts() {
        Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();
        byType.put(Integer.class, List.of(1, 2, 3));
        byType.put(String.class, List.of("a", "b"));
        return new FactSet(byType, Map.of(), LocalDate.of(2026, 11, 20));
    }

    static RuleConditions conditions(ViewItem<?>... written) {
        var builders = new org.drools.model.RuleItemBuilder<?>[written.length + 1];
        System.arraycopy(written, 0, builders, 0, written.length);
        builders[written.length] = execute(() -> {});
        return RuleConditions.of(rule("some").build(builders));
    }
}
