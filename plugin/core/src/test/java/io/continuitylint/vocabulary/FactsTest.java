package io.continuitylint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.singlepoint.UnprotectedNeed;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void offersNothingThatNobodyLooksAt() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore}
                        """, UnprotectedNeed.class))
                .singleElement()
                .satisfies(need -> assertThat(need.cause().id()).isEqualTo("ledger"));
    }
}
