package io.continuitylint.fact.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeakCopiesTest {

    private static List<WeakCopies> found(String ledger, String... backups) {
        return FoundFacts.in("""
                functions:
                  pay: {tier: 1, needs: [ledger]}
                domains:
                  rack-1: {kind: rack, parent: hall}
                  hall: {kind: site}
                components:
                  ledger: {kind: datastore, in: [rack-1]%s}
                  array: {kind: equipment}
                  vault: {kind: equipment}
                backups:
                """.formatted(ledger) + String.join("", backups), WeakCopies.class);
    }

    private static String copy(String id, String rest) {
        return "  %s: {protects: ledger, variant: record-copy, uses: [vault], cadence: 1d, %s}\n".formatted(id, rest);
    }

    @Test
    void areFoundWhereEveryBackupIsNone() {
        assertThat(found(
                        "",
                        copy("mirror", "copies: [{media: RAID}]"),
                        copy("replica", "sync: {mode: async, propagatesDeletes: true}")))
                .singleElement()
                .satisfies(copies -> assertThat(copies.backups())
                        .extracting(WeakCopies.Weak::weakness)
                        .containsExactly(WeakCopies.Weakness.RAID, WeakCopies.Weakness.COPIES_DELETIONS));
    }

    @Test
    void areNotFoundBesideOneBackup() {
        assertThat(found("", copy("mirror", "copies: [{media: raid}]"), copy("nightly", "copies: [{media: tape}]")))
                .isEmpty();
        assertThat(found("", copy("mixed", "copies: [{media: raid}, {media: tape}]")))
                .isEmpty();
    }

    @Test
    void areNotFoundForAStoreWithoutAnyBackup() {
        assertThat(found("", "  other: {protects: array, variant: hot-standby, uses: [vault]}\n"))
                .isEmpty();
    }

    @Test
    void areSnapshotsBesideTheStoreOnly() {
        assertThat(found("", copy("snaps", "copies: [{media: snapshot, in: [rack-1]}]")))
                .hasSize(1);
        assertThat(found("", copy("snaps", "copies: [{media: snapshot, in: [hall]}]")))
                .isEmpty();
    }

    @Test
    void areSnapshotsOnWhatHoldsTheStore() {
        String snaps =
                "  snaps: {protects: ledger, variant: record-copy, uses: [array], cadence: 1d, copies: [{media: snapshot, in: [hall]}]}\n";
        assertThat(found(", needs: [array]", snaps)).hasSize(1);
        assertThat(found("", snaps)).isEmpty();
    }

    @Test
    void areCopiesWithoutOwnerOrInterval() {
        String loose = "  loose: {protects: ledger, variant: record-copy, uses: [vault]%s}\n";
        assertThat(found("", loose.formatted(""))).hasSize(1);
        assertThat(found("", loose.formatted(", cadence: 1w"))).isEmpty();
        assertThat(found("", loose.formatted(", sync: {mode: periodic, interval: 1d}")))
                .isEmpty();
    }

    @Test
    void areNotRequiredOfWhatIsRebuilt() {
        assertThat(found(", data: {rebuildFrom: array}", copy("mirror", "copies: [{media: raid}]")))
                .isEmpty();
    }
}
