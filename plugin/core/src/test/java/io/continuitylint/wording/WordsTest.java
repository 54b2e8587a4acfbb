package io.continuitylint.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.analysis.InlineWorkspace;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String WRITTEN = """
            functions:
              card-authorisation: {tier: 1, needs: [app, lone]}
              refunds: {tier: 3, needs: [base, {use: queue}]}
              payroll: {tier: 2, needs: [queue]}
              reports: {tier: 2, needs: [queue]}
              import: {needs: [feed]}
            components:
              app: {kind: service, needs: [store]}
              store: {kind: service, needs: [base]}
              base: {kind: service, needs: [app-2]}
              app-2: {kind: service, needs: [queue-2]}
              queue: {kind: queue}
              queue-2: {kind: queue, needs: [queue]}
              lone: {kind: service}
              feed: {kind: service}
              shelf: {kind: equipment}
            """;

    @Test
    void whoNeedsSomethingIsNamedWithItsTier() {
        assertThat(tier("lone")).isEqualTo("tier 1 through card-authorisation");
        assertThat(tier("card-authorisation")).isEqualTo("tier 1");
    }

    @Test
    void theOthersAreCounted() {
        assertThat(tier("queue"))
                .isEqualTo("needed by payroll and 3 more functions, tier 1 through card-authorisation");
        assertThat(tier("app")).isEqualTo("tier 1 through card-authorisation");
    }

    @Test
    void theOtherOfTwoIsNotCountedAndNamed() {
        assertThat(tier("base")).isEqualTo("needed by refunds, tier 1 through card-authorisation");
    }

    @Test
    void whatHasNoTierSaysSo() {
        assertThat(tier("feed")).isEqualTo("no tier through import");
        assertThat(tier("shelf")).isEqualTo("no function needs it");
        assertThat(Words.andTier(importance("shelf"))).isEmpty();
        assertThat(Words.andTier(importance("lone"))).isEqualTo(" (tier 1 through card-authorisation)");
    }

    @Test
    void whatHasNoOrderIsListedByTheAlphabet() {
        assertThat(Words.of(new HashSet<>(List.of("zeta", "alpha", "beta")))).isEqualTo("alpha, beta and zeta");
        assertThat(Words.of(new LinkedHashSet<>(List.of("zeta", "alpha")))).isEqualTo("zeta and alpha");
    }

    @Test
    void aKindIsNotSaidTwice() {
        InlineWorkspace workspace = InlineWorkspace.in("""
                functions: {pay: {tier: 1, needs: [power, queue-2, queuer]}}
                components:
                  power: {kind: power}
                  queue-2: {kind: queue}
                  queuer: {kind: queue}
                """);
        assertThat(Words.named(workspace.component("power"))).isEqualTo("power");
        assertThat(Words.named(workspace.component("queue-2"))).isEqualTo("queue-2");
        assertThat(Words.named(workspace.component("queuer"))).isEqualTo("queue queuer");
    }

    @Test
    void whoElseIsConcernedIsNamedAfterwards() {
        InlineWorkspace workspace = InlineWorkspace.in(WRITTEN);
        assertThat(Words.also("too slow", List.of())).isEmpty();
        assertThat(Words.also("too slow", List.of(workspace.function("refunds"), workspace.function("payroll"))))
                .isEqualTo("; too slow for refunds and payroll, too");
        assertThat(Words.strictest(workspace.function("payroll"), workspace.function("reports")))
                .isEmpty();
        assertThat(Words.strictest(workspace.function("refunds"), workspace.function("payroll")))
                .isEqualTo(" (tier 2 through payroll)");
    }

    private static String tier(String id) {
        return Words.tier(importance(id));
    }

    private static Importance importance(String id) {
        return FoundFacts.in(WRITTEN, Importance.class).stream()
                .filter(importance -> importance.of().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPercentSignStandsForItselfButWhereAValueGoes() {
        assertThat(Words.filled("%s carries %s%% of it, and less than 100% of the peak: 50%", "a", 7))
                .isEqualTo("a carries 7% of it, and less than 100% of the peak: 50%");
        assertThatThrownBy(() -> Words.filled("%s and %s", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s and %s\" has more %s than values");
    }
}
