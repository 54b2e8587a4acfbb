package io.continuitylint.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.InlineWorkspace;
import io.continuitylint.fact.backup.WeakCopies;
import io.continuitylint.fact.backup.WeakCopies.Weak;
import io.continuitylint.fact.backup.WeakCopies.Weakness;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BackupWordsTest {

    private final InlineWorkspace workspace = InlineWorkspace.in("""
            domains:
              r1: {kind: rack}
            functions:
              pay: {tier: 1, needs: [ledger]}
            components:
              ledger: {kind: datastore}
              array: {kind: equipment}
            backups:
              copy: {protects: ledger, variant: record-copy, uses: [array]}
            """);

    @Test
    void namesWhyEachBackupIsNotEffective() {
        assertThat(weak(Weakness.COPIES_DELETIONS, null)).isEqualTo("copy copies deletions");
        assertThat(weak(Weakness.NO_OWNER_OR_INTERVAL, null)).isEqualTo("copy has neither an owner nor an interval");
        assertThat(weak(Weakness.RAID, null)).isEqualTo("copy is a RAID");
        assertThat(weak(Weakness.VERSIONS, null)).isEqualTo("copy is only versions in the same place");
        assertThat(weak(Weakness.PERSONAL, null)).isEqualTo("copy is on somebody's own media");
    }

    @Test
    void namesWhatASnapshotIsLostWith() {
        assertThat(weak(Weakness.SNAPSHOT, workspace.component("array"))).isEqualTo("copy is a snapshot on array");
        assertThat(weak(Weakness.SNAPSHOT, workspace.subject("r1"))).isEqualTo("copy is a snapshot in rack r1");
    }

    @Test
    void namesAllOfThem() {
        assertThat(BackupWords.weak(copies(of(Weakness.RAID, null), of(Weakness.PERSONAL, null))))
                .isEqualTo("copy is a RAID, copy is on somebody's own media");
    }

    private String weak(Weakness weakness, @Nullable Subject lostWith) {
        return BackupWords.weak(copies(of(weakness, lostWith)));
    }

    private WeakCopies copies(Weak... backups) {
        return new WeakCopies(workspace.component("ledger"), workspace.function("pay"), List.of(backups));
    }

    private Weak of(Weakness weakness, @Nullable Subject lostWith) {
        return new Weak(workspace.backup("copy"), weakness, lostWith);
    }
}
