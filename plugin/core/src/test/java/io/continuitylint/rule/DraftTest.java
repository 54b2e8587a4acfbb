package io.continuitylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.InlineWorkspace;
import io.continuitylint.model.Backup;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {

    private final InlineWorkspace workspace = InlineWorkspace.in("""
            components:
              ledger: {kind: datastore}
            backups:
              standby: {protects: ledger, variant: hot-standby}
              tape: {protects: ledger, variant: archive}
            """);

    @Test
    void whatAnotherBackupSurvivesIsGoodToKnow() {
        Draft draft = found().survivedBy(workspace.backup("tape"));
        assertThat(draft.message()).isEqualTo("standby lies beside ledger; tape survives that");
        assertThat(draft.severity(Severity.ERROR)).isEqualTo(Severity.INFO);
    }

    @Test
    void whatNothingSurvivesStaysAsItIs() {
        Draft draft = found().survivedBy(null);
        assertThat(draft.message()).isEqualTo("standby lies beside ledger");
        assertThat(draft.severity(Severity.ERROR)).isEqualTo(Severity.ERROR);
    }

    private Draft found() {
        Backup standby = workspace.backup("standby");
        return new Findings(Map.of(), LocalDate.of(2026, 11, 20))
                .violated(standby, "%s lies beside %s", standby, standby.protects());
    }
}
