package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One defect of an activation reads as one, though several rules see it, or several backups have it. */
class OneActivationDefectTest {

    private static final String MANIFEST = """
            functions:
              cards: {tier: 1, rto: 1h, needs: [gateway]}
              refunds: {tier: 2, rto: 4h, needs: [ledger]}
            components:
              gateway: {kind: service}
              gateway-2: {kind: service}
              ledger: {kind: datastore}
              ledger-2: {kind: datastore}
              jdoe: {kind: person, until: 2026-01-31}
              night: {kind: role, holders: [mkim, apark]}
              lonely: {kind: role, holders: [mkim], coverage: 24x7}
              login: {kind: credential, holders: [mkim]%s}
            backups:
              standby: {protects: gateway, variant: warm-standby, uses: [gateway-2]%s}
              ledger-2nd: {protects: ledger, variant: warm-standby, uses: [ledger-2]%s}
            """;

    @TempDir
    private Path folder;

    @Test
    void aCredentialThatTwoBackupsTakeExpiresOnce() {
        String takes = ", access: {credentials: [login]}";
        assertThat(explained(", expires: 2026-01-01", takes, takes, "access/credential-expired"))
                .containsExactlyInAnyOrder("standby <- nothing", "ledger-2nd <- access/credential-expired of standby");
    }

    @Test
    void aCredentialThatTwoBackupsTakeHasTooFewHoldersOnce() {
        String takes = ", access: {credentials: [login]}";
        assertThat(explained("", takes, takes, "access/credential-custody"))
                .contains("ledger-2nd <- access/credential-custody of standby");
    }

    @Test
    void aRoleWithoutHoursIsToldOnce() {
        String plan = ", activation: {mode: manual, activators: [night]}";
        assertThat(explained("", plan, plan, "activation/activator-unreachable"))
                .containsExactlyInAnyOrder(
                        "standby <- nothing", "ledger-2nd <- activation/activator-unreachable of standby");
    }

    @Test
    void thatNobodyIsLeftExplainsThatNotTwoAre() {
        assertThat(explained(
                        "", "", ", activation: {mode: manual, activators: [jdoe]}", "activation/activator-unreachable"))
                .containsExactly("ledger-2nd <- people/departed-person of ledger-2nd");
    }

    @Test
    void thatItWasNeverTestedExplainsThatTheFailoverIsUnproven() {
        assertThat(explained("", ", activation: {mode: automatic}", "", "activation/automatic-failover-unproven"))
                .containsExactly("standby <- test/overdue of standby");
    }

    @Test
    void aTimeThatIsTooLongExplainsThatTheDeadlineIsTooLate() {
        String plan = ", activation: {mode: manual, activators: [lonely], detect: 5m, decideBy: 2h, activate: 5m}";
        assertThat(explained("", plan, "", "activation/no-decision-deadline"))
                .containsExactly("standby <- recovery-time/backup-misses-rto of standby");
    }

    @Test
    void anActivationWithoutModeAndTriggerIsOne() {
        assertThat(explained("", ", activation: {detect: 5m}", "", "activation/trigger-unobservable"))
                .containsExactly("standby <- activation/rule-missing of standby");
    }

    private List<String> explained(String ofLogin, String ofStandby, String ofCopy, String rule) {
        List<Finding> findings = Linted.in(folder, MANIFEST.formatted(ofLogin, ofStandby, ofCopy));
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> id(finding) + " <- " + explanation(finding, findings))
                .toList();
    }

    private static String explanation(Finding finding, List<Finding> findings) {
        return findings.stream()
                .filter(other -> other.fingerprint().equals(finding.explainedBy()))
                .map(other -> other.rule() + " of " + id(other))
                .findFirst()
                .orElse("nothing");
    }

    private static String id(Finding finding) {
        return finding.object().replaceAll(".*:", "");
    }
}
