package io.continuitylint.fact.singlepoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

    @Test
    void countsTheCriticalFunctionsThatOneElementStops() {
        assertThat(FoundFacts.in("""
                        domains:
                          hall: {kind: room}
                        functions:
                          a: {tier: 1, needs: [switch]}
                          b: {tier: 2, needs: [switch]}
                          c: {tier: 3, needs: [switch]}
                          d: {tier: 1, needs: [own]}
                        components:
                          switch: {kind: network, in: [hall]}
                          own: {kind: service}
                        """, Concentration.class)).singleElement().satisfies(concentration -> {
            assertThat(concentration.on().id()).isEqualTo("switch");
            assertThat(concentration.count()).isEqualTo(2);
            assertThat(concentration.omitted()).as("the hall stops the same").isEqualTo(1);
            assertThat(concentration.standsIn()).isFalse();
        });
    }

    @Test
    void namesALargerDomainForItselfWhereItStopsMore() {
        assertThat(FoundFacts.in("""
                        domains:
                          hall: {kind: room}
                        scenarios:
                          fire: {loses: [hall]}
                        functions:
                          a: {tier: 1, needs: [switch]}
                          b: {tier: 1, needs: [switch]}
                          c: {tier: 1, needs: [other]}
                        components:
                          switch: {kind: network, in: [hall]}
                          other: {kind: network, in: [hall]}
                        """, Concentration.class))
                .extracting(concentration -> concentration.on().id() + " " + concentration.count())
                .containsExactlyInAnyOrder("switch 2", "hall 3");
    }

    @Test
    void countsTheFunctionsThatOneBackupAndItsSupplierStandInFor() {
        assertThat(FoundFacts.in("""
                        functions:
                          a: {tier: 1, needs: [line]}
                          b: {tier: 2, needs: [line]}
                          c: {tier: 2, needs: [other]}
                          d: {tier: 4, needs: [other]}
                        components:
                          line: {kind: network}
                          other: {kind: network}
                          carrier: {kind: supplier}
                        backups:
                          second: {protects: line, variant: alternate-supplier, uses: [carrier]}
                          third: {protects: other, variant: alternate-supplier, uses: [carrier]}
                        """, Concentration.class))
                .filteredOn(Concentration::standsIn)
                .extracting(concentration -> concentration.on().id() + " " + concentration.count())
                .containsExactlyInAnyOrder("second 2", "carrier 3");
    }

    @Test
    void knowsOfEachShareWhetherThereIsAnAlternative() {
        assertThat(FoundFacts.in("""
                        functions:
                          a:
                            tier: 1
                            needs:
                              - {use: bare, share: 60%}
                              - {use: backed, share: 0.4}
                              - {anyOf: [bare, backed], share: 30%}
                              - {id: both, units: 2, of: [bare, backed], share: 20%}
                              - spare
                        components:
                          bare: {kind: network}
                          backed: {kind: network}
                          spare: {kind: network}
                        backups:
                          second: {protects: backed, variant: hot-standby, uses: [spare]}
                        """, NeedShare.class))
                .extracting(share -> share.percent().intValue() + " " + share.alternative())
                .containsExactly("60 false", "40 true", "30 true", "20 false");
    }
}
