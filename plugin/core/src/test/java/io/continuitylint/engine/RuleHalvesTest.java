package io.continuitylint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Both cores evaluate rules: each rule on one of them, and about as much on each. */
class RuleHalvesTest {

    private static final RuleConditions ABOUT_TEXT =
            RuleConditions.of(rule("text").build(pattern(declarationOf(String.class))));
    private static final RuleConditions ABOUT_NUMBERS =
            RuleConditions.of(rule("number").build(pattern(declarationOf(Integer.class))));

    @Test
    void ofRulesThatTakeTheSameThereAreAsManyInEach() {
        NavigableMap<String, RuleConditions> rules =
                new TreeMap<>(Map.of("a", ABOUT_TEXT, "b", ABOUT_TEXT, "c", ABOUT_TEXT, "d", ABOUT_TEXT));

        assertThat(names(rules, 1, 1)).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void theFactsThatARuleLooksAtCount() {
        NavigableMap<String, RuleConditions> rules =
                new TreeMap<>(Map.of("a", ABOUT_NUMBERS, "b", ABOUT_TEXT, "c", ABOUT_TEXT, "d", ABOUT_TEXT));

        assertThat(names(rules, 1, 10_000)).containsExactly(List.of("a"), List.of("b", "c", "d"));
        assertThat(names(rules, 10_000, 1)).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void aRuleIsNotDividedAndNoHalfIsEmpty() {
        assertThat(names(new TreeMap<>(Map.of("a", ABOUT_TEXT)), 1, 1)).containsExactly(List.of("a"));
        assertThat(names(new TreeMap<>(Map.of("a", ABOUT_TEXT, "b", ABOUT_NUMBERS)), 1, 50_000))
                .containsExactly(List.of("a"), List.of("b"));
        assertThat(names(new TreeMap<>(), 1, 1)).isEmpty();
    }

    private static List<List<String>> names(NavigableMap<String, RuleConditions> rules, int texts, int numbers) {
        FactSet facts = new FactSet(
                Map.of(String.class, Collections.nCopies(texts, "x"), Integer.class, Collections.nCopies(numbers, 1)),
                Map.of(),
                LocalDate.of(2026, 11, 20));
        NavigableMap<String, FactChoice> chosen = new TreeMap<>();
        rules.forEach((name, rule) -> chosen.put(name, Objects.requireNonNull(rule.choose(facts))));
        return RuleHalves.of(chosen).stream()
                .map(half -> List.copyOf(half.keySet()))
                .toList();
    }
}
