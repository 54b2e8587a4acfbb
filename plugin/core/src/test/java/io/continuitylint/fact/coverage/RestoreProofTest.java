package io.continuitylint.fact.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.readiness.CopyOfRunningStore;
import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import org.junit.jupiter.api.Test;

class RestoreProofTest {

    @Test
    void provesARestoreByTheMostThatPassed() {
        RestoreProof proof = proof("""
                tests:
                  - {date: 2025-10-01, backup: standby, kind: restore, outcome: pass, restored: 500 GB}
                  - {date: 2026-10-01, backup: standby, kind: restore, outcome: pass, restored: 10 GB}
                  - {date: 2026-10-02, backup: standby, kind: restore, outcome: fail, restored: 2 TB}
                """);
        assertThat(proof.percent()).isEqualByComparingTo("25");
        assertThat(proof.throughputMeasured()).isFalse();
    }

    @Test
    void provesNothingWithoutATest() {
        assertThat(proof("").percent()).isEqualByComparingTo("0");
        assertThat(proof("").largest()).isNull();
    }

    @Test
    void knowsWhetherTheThroughputWasMeasured() {
        assertThat(proof("""
                tests:
                  - date: 2026-10-01
                    backup: standby
                    kind: restore
                    outcome: pass
                    measured: {throughput: 1 TB/h}
                """).throughputMeasured()).isTrue();
    }

    @Test
    void isNotRequiredWithoutASize() {
        assertThat(FoundFacts.in(StandbyManifest.with("variant: record-copy", ""), RestoreProof.class))
                .isEmpty();
    }

    @Test
    void tellsHowACopyOfARunningStoreHangsTogether() {
        CopyOfRunningStore copy = copy("2026-08-20");
        assertThat(copy.restored()).isTrue();
        assertThat(copy.consistency()).hasToString("CRASH");
        assertThat(copy("2026-08-19").restored()).isFalse();
    }

    @Test
    void doesNotTakePaperOrAServiceForARunningStore() {
        assertThat(FoundFacts.in("""
                        components:
                          files: {kind: records}
                          vault: {kind: datastore}
                        backups:
                          copy: {protects: [files], uses: [vault], variant: record-copy}
                        """, CopyOfRunningStore.class)).isEmpty();
    }

    private static RestoreProof proof(String tests) {
        return FoundFacts.in(
                        StandbyManifest.with("variant: record-copy\nrestore: {size: 2 TB}", tests), RestoreProof.class)
                .get(0);
    }

    private static CopyOfRunningStore copy(String restored) {
        return FoundFacts.in(
                        StandbyManifest.with(
                                "variant: record-copy\nsync: {mode: periodic, consistency: crash}",
                                "tests: [{date: %s, backup: standby, kind: restore, outcome: pass}]"
                                        .formatted(restored)),
                        CopyOfRunningStore.class)
                .get(0);
    }
}
