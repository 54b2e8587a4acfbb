package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrincipalsTest {

    @TempDir
    private Path folder;

    @Test
    void theAdviceNamesEverybodyWhoCanDeleteEveryCopy() {
        assertThat(Linted.in(folder, """
                        functions:
                          cards: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore, deletableBy: [zed, ada]}
                          vault: {kind: datastore, deletableBy: [ada, zed]}
                        backups:
                          copy: {protects: ledger, variant: record-copy, uses: [vault]}
                        """))
                .filteredOn(finding -> finding.rule().equals("independence/one-principal-destroys-all"))
                .extracting(Finding::help)
                .containsExactly(
                        "Take ada and zed out of one `deletableBy`, make one copy `immutable: true`, or keep it `offline: true`.");
    }
}
