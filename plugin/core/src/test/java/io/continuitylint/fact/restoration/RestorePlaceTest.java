package io.continuitylint.fact.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.wording.RestorationWords;
import org.junit.jupiter.api.Test;

class RestorePlaceTest {

    private static final String LEDGER = """
        functions:
          pay: {tier: 1, needs: [ledger]}
        components:
          ledger: {kind: datastore}
          large: {kind: equipment, capacity: 4 TB}
          small: {kind: equipment, capacity: 500 GB}
          fast: {kind: equipment, capacity: 500 tps}
          old: {kind: equipment, lifecycle: retired}
          last-day: {kind: equipment, endOfSupport: 2026-11-20}
          ended: {kind: equipment, endOfSupport: 2026-11-19}
          vault: {kind: equipment}
          index: {kind: system%s}
          index-a: {kind: equipment}
          index-b: {kind: equipment}
        backups:
          nightly: {protects: ledger, variant: record-copy, uses: [vault]%s}
        """;

    private static RestorePlace place(String restore) {
        return FoundFacts.in(LEDGER.formatted("", restore), RestorePlace.class).get(0);
    }

    private static boolean isAlone(String index, String more) {
        return FoundFacts.in(LEDGER.formatted(index, ", restore: {catalogue: index}") + more, RestoreCatalogue.class)
                .get(0)
                .alone();
    }

    @Test
    void isUnsaidWithoutTargets() {
        assertThat(place("")).matches(RestorePlace::isUndeclared).matches(each -> !each.isNowhere());
        assertThat(place(", restore: {size: 1 TB}").isUndeclared()).isTrue();
    }

    @Test
    void isNowhereWhereNoTargetCanTakeIt() {
        assertThat(place(", restore: {target: [small, old, ended], size: 1 TB}"))
                .matches(RestorePlace::isNowhere)
                .extracting(RestorationWords::unfit)
                .isEqualTo(
                        "small holds less than 1 TB, old is retired, ended has been out of support since 2026-11-19");
    }

    @Test
    void isSomewhereWithOneGoodTarget() {
        assertThat(place(", restore: {target: [small, large], size: 1 TB}").isNowhere())
                .isFalse();
        assertThat(place(", restore: {target: [small], size: 500 GB}").isNowhere())
                .isFalse();
        assertThat(place(", restore: {target: [last-day]}").isNowhere()).isFalse();
        assertThat(place(", restore: {target: [fast], size: 1 TB}").isNowhere()).isFalse();
    }

    @Test
    void requiresSomethingBesideTheCatalogue() {
        assertThat(isAlone("", "")).isTrue();
        assertThat(isAlone("", "  second: {protects: index, variant: hot-standby, uses: [index-b]}\n"))
                .isFalse();
        assertThat(isAlone(", needs: [{anyOf: [index-a, index-b]}]", "")).isFalse();
        assertThat(isAlone(", needs: [{units: 2, of: [index-a, index-b]}]", "")).isTrue();
    }
}
