package io.continuitylint.fact.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Timespan;
import io.continuitylint.vocabulary.FoundFacts;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static Retention retention(String data, String copies) {
        return FoundFacts.in("""
                functions:
                  pay: {tier: 1, needs: [ledger]}
                components:
                  ledger: {kind: datastore, data: {%s}}
                  vault: {kind: equipment}
                backups:
                  nightly:
                    protects: ledger
                    variant: record-copy
                    uses: [vault]
                    sync: {mode: periodic, interval: 1d, pointInTime: true}
                    copies: [%s]
                """.formatted(data, copies), Retention.class).get(0);
    }

    @Test
    void countsTheLongestCopy() {
        Retention retention = retention("detectCorruption: 20d", "{retention: 7d}, {retention: 30d}");
        assertThat(retention.isShorterThanDetection()).isFalse();
        assertThat(retention.longest()).hasToString("30d");
        assertThat(retention.place().path()).isEqualTo("/backups/nightly/copies/1/retention");
        assertThat(retention.undeclared()).isNull();
    }

    @Test
    void isTooShortOnlyBelowWhatIsRequired() {
        assertThat(retention("detectCorruption: 30d", "{retention: 30d}").isShorterThanDetection())
                .isFalse();
        assertThat(retention("detectCorruption: 31d", "{retention: 30d}").isShorterThanDetection())
                .isTrue();
        assertThat(retention("retention: 10y", "{retention: 1y}").isShorterThanLegal())
                .isTrue();
        assertThat(retention("retention: 1y", "{retention: 1y}").isShorterThanLegal())
                .isFalse();
    }

    @Test
    void isComparedWithADefaultOnlyWhereTheStoreSaysNothing() {
        Timespan month = Timespan.ofDays(30);
        assertThat(retention("", "{retention: 29d}").isShorterThanDefault(month))
                .isTrue();
        assertThat(retention("", "{retention: 30d}").isShorterThanDefault(month))
                .isFalse();
        assertThat(retention("detectCorruption: 1d", "{retention: 29d}").isShorterThanDefault(month))
                .isFalse();
    }

    @Test
    void isUnknownWhereACopyDeclaresNone() {
        Retention retention = retention("detectCorruption: 30d, retention: 10y", "{media: tape}");
        assertThat(retention.longest()).isNull();
        assertThat(retention.undeclared()).isNotNull();
        assertThat(retention.isShorterThanDetection() || retention.isShorterThanLegal())
                .isFalse();
        assertThat(retention("", "{retention: 7d}, {media: tape}").undeclared()).isNotNull();
    }

    @Test
    void isNotRequiredOfReplicasAlone() {
        assertThat(FoundFacts.in("""
                components:
                  ledger: {kind: datastore}
                  ledger-2: {kind: datastore}
                backups:
                  replica: {protects: ledger, variant: record-replica, uses: [ledger-2], sync: {mode: async, pointInTime: true, propagatesDeletes: true},
                            copies: [{retention: 1y}]}
                """, Retention.class)).isEmpty();
    }
}
