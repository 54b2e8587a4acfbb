package io.continuitylint.fact.functionmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.safeguard.SafetyImpact;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stops a function, and what must not go on when it stops. */
class ConstraintTest {

    private static ConstraintBackup of(String constraint, String backups) {
        return FoundFacts.in("""
                        functions:
                          pay: {tier: 1, constraint: %s, needs: [ledger, lead]}
                          other: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore}
                          spare: {kind: datastore}
                          lead: {kind: role, holders: [anna]}
                          anna: {kind: person}
                          deputy: {kind: person}
                          how-to-decide: {kind: document}
                        backups:
                          other: {protects: spare, variant: hot-standby, uses: [deputy]}
                          %s
                        """.formatted(constraint, backups), ConstraintBackup.class)
                .get(0);
    }

    @Test
    void seesWhetherTheConstraintIsASinglePoint() {
        assertThat(of("ledger", "").singlePoint()).isTrue();
        assertThat(of("ledger", "").decides()).isFalse();
        assertThat(of("ledger", "standby: {protects: ledger, variant: hot-standby, uses: [spare]}")
                        .singlePoint())
                .isFalse();
    }

    @Test
    void requiresADocumentBesideTheSuccessor() {
        assertThat(of("role:lead", "second: {protects: lead, variant: role-backup, uses: [deputy]}"))
                .matches(ConstraintBackup::decides)
                .matches(backup -> !backup.handedOver());
        assertThat(of("role:lead", "second: {protects: lead, variant: role-backup, uses: [deputy, how-to-decide]}")
                        .handedOver())
                .isTrue();
        assertThat(of("person:anna", "second: {protects: lead, variant: role-backup, uses: [deputy, how-to-decide]}")
                        .handedOver())
                .as("the backup is of the role")
                .isFalse();
    }

    @Test
    void takesNoRunbookForWhatTheSuccessorDecidesBy() {
        assertThat(of(
                                "role:lead",
                                "second: {protects: lead, variant: role-backup, uses: [deputy], activation: {mode: manual, runbookAt: [how-to-decide]}}")
                        .handedOver())
                .isFalse();
        assertThat(of("role:lead", "second: {protects: lead, variant: manual-process, uses: [deputy, how-to-decide]}")
                        .handedOver())
                .isFalse();
    }

    @Test
    void isNotRequiredWhereNoConstraintIsNamed() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore}
                        """, ConstraintBackup.class)).isEmpty();
    }

    private static List<SafetyImpact> safety(String kind, String mode) {
        return FoundFacts.in("""
                        functions:
                          brake: {tier: 1, impact: [{after: 1m, level: severe, kind: %s}], needs: [controller]}
                        components:
                          controller: {kind: service, needs: [{anyOf: [left, right]}]}
                          left: {kind: equipment, needs: [bus]}
                          right: {kind: equipment}
                          bus: {kind: network}
                          second-bus: {kind: network}
                        backups:
                          bus-two: {protects: bus, variant: hot-standby, uses: [second-bus], activation: {mode: %s}}
                        """.formatted(kind, mode), SafetyImpact.class);
    }

    @Test
    void findsAnAutomaticBackupBehindAFunctionThatCanHurtSomebody() {
        assertThat(safety("safety", "automatic").get(0).automatic()).isNotNull();
        assertThat(safety("safety", "semi").get(0).automatic()).isNull();
        assertThat(safety("financial", "automatic")).isEmpty();
    }

    @Test
    void countsTheBackupOfAMemberAndThatOfTheFunction() {
        String yaml = """
                        functions:
                          brake: {tier: 1, impact: [{kind: safety}], needs: [{anyOf: [left, right]}]}
                        components:
                          left: {kind: equipment}
                          right: {kind: equipment}
                          hand: {kind: equipment}
                        backups:
                          spare: {protects: %s, variant: hot-standby, uses: [hand], activation: {mode: automatic}}
                        """;
        assertThat(FoundFacts.in(yaml.formatted("brake"), SafetyImpact.class)
                        .get(0)
                        .automatic())
                .isNotNull();
        assertThat(FoundFacts.in(yaml.formatted("left"), SafetyImpact.class)
                        .get(0)
                        .automatic())
                .isNotNull();
        assertThat(FoundFacts.in(yaml.formatted("hand"), SafetyImpact.class)
                        .get(0)
                        .automatic())
                .isNull();
    }
}
