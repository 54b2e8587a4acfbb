package io.continuitylint.fact.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyOfCopyTest {

    private static List<KeyOfCopy> keys(String key, String login) {
        return FoundFacts.in("""
                functions:
                  pay: {tier: 1, needs: [ledger]}
                domains:
                  main-account: {kind: tenancy}
                  other-account: {kind: tenancy}
                components:
                  mkim: {kind: person}
                  apark: {kind: person}
                  gone: {kind: person, until: 2026-11-19}
                  ledger: {kind: datastore, in: [main-account]}
                  ledger-2: {kind: datastore}
                  safe: {kind: equipment, in: [main-account]}
                  bank-box: {kind: equipment, in: [other-account]}
                  drawer: {kind: equipment}
                  tape-key: {kind: key, %s}
                  vault: {kind: equipment}
                backups:
                  nightly:
                    protects: ledger
                    variant: record-copy
                    uses: [vault]
                    copies: [{encryptedWith: tape-key}, {encryptedWith: tape-key}, {media: tape}]
                %s""".formatted(key, login), KeyOfCopy.class);
    }

    @Test
    void isLostWithTheStoreItOpensACopyOf() {
        assertThat(keys("needs: [ledger]", ""))
                .singleElement()
                .matches(key -> key.lostWith() != null && key.chain() != null);
        assertThat(keys("storedIn: [drawer]", "")).singleElement().matches(KeyOfCopy::isSafe);
    }

    @Test
    void isLostThoughAStandbyOfTheStoreWouldBringItBack() {
        assertThat(keys("needs: [ledger]", "  standby: {protects: ledger, variant: hot-standby, uses: [ledger-2]}\n"))
                .singleElement()
                .matches(key -> key.lostWith() != null && key.chain() != null);
    }

    @Test
    void isCaptiveWhereAllItIsKeptInLiesInTheSameTenancy() {
        assertThat(keys("storedIn: [safe]", "")).singleElement().matches(key -> key.captive() != null);
        assertThat(keys("in: [main-account]", "")).singleElement().matches(key -> key.captive() != null);
        assertThat(keys("storedIn: [safe, bank-box]", "")).singleElement().matches(key -> key.captive() == null);
        assertThat(keys("storedIn: [safe, drawer]", "")).singleElement().matches(key -> key.captive() == null);
    }

    @Test
    void isSingleWithOnePersonAndOnePlace() {
        assertThat(keys("holders: [mkim], storedIn: [drawer]", ""))
                .singleElement()
                .matches(key -> key.holder() != null);
        assertThat(keys("holders: [mkim, gone], storedIn: [drawer]", ""))
                .singleElement()
                .matches(key -> key.holder() != null);
        assertThat(keys("holders: [mkim, apark], storedIn: [drawer]", ""))
                .singleElement()
                .matches(key -> key.holder() == null);
        assertThat(keys("holders: [mkim], storedIn: [drawer, bank-box]", ""))
                .singleElement()
                .matches(key -> key.holder() == null);
    }
}
