package io.continuitylint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void offersNothingThatNobodyLooksAt() {
        assertThat(Found.in("""
                        functions:
                          pay: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore}
                        """, UnprotectedNeed.class))
                .singleElement()
                .satisfies(need -> assertThat(need.needed().id()).isEqualTo("ledger"));
    }
}
