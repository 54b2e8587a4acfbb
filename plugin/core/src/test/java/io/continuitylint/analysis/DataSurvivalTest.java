package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Scenario;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DataSurvivalTest {

    private static final String VERSIONED = "pointInTime: true, propagatesDeletes: false";

    @Test
    void whatOnlyTakesThingsAwayLeavesDataGood() {
        assertThat(survives("accident", "", "sync: {mode: sync}")).isTrue();
    }

    @Test
    void onlyACopyOfAnEarlierMomentOutlivesACorruption() {
        assertThat(survives("corruption", "", copy("mode: sync"))).isFalse();
        assertThat(survives("corruption", "", copy("mode: periodic, " + VERSIONED)))
                .isTrue();
        assertThat(survives("corruption", "", copy("pointInTime: true"))).isTrue();
        assertThat(survives("corruption", "", copy("pointInTime: true, propagatesDeletes: true")))
                .isFalse();
    }

    @Test
    void aStandbyThatIsKeptInSyncIsSpoiltToo() {
        assertThat(survives("corruption", "", "variant: hot-standby, sync: {mode: sync}"))
                .isFalse();
    }

    @Test
    void whatHoldsNoDataCannotBeSpoilt() {
        assertThat(survives("attacker", "", "variant: manual-process")).isTrue();
    }

    @Test
    void anAttackerDeletesWhatThoseWhoMayDeleteTheOriginalsMayDelete() {
        assertThat(survives("attacker", "", versioned("{deletableBy: [admin]}")))
                .isFalse();
        assertThat(survives("attacker", "", versioned("{deletableBy: [vault-keeper]}")))
                .isTrue();
    }

    @Test
    void anAttackerActsAsThoseTheScenarioNames() {
        String scenario = "principals: [vault-keeper], ";
        assertThat(survives("deletion", scenario, versioned("{deletableBy: [vault-keeper]}")))
                .isFalse();
        assertThat(survives("deletion", scenario, versioned("{deletableBy: [admin]}")))
                .isTrue();
    }

    @Test
    void nobodyDeletesWhatIsImmutableOrOffline() {
        assertThat(survives("attacker", "", versioned("{deletableBy: [admin], immutable: true}")))
                .isTrue();
        assertThat(survives("attacker", "", versioned("{deletableBy: [admin], offline: true}")))
                .isTrue();
    }

    @Test
    void oneCopyOutOfReachIsEnough() {
        assertThat(survives("attacker", "", versioned("{deletableBy: [admin]}, {deletableBy: [vault-keeper]}")))
                .isTrue();
    }

    @Test
    void withoutCopiesItIsAskedWhoMayDeleteWhatTheBackupUses() {
        assertThat(survives("attacker", "", copy(VERSIONED))).isTrue();
        assertThat(survives("attacker", "principals: [keeper], ", copy(VERSIONED)))
                .isFalse();
    }

    @Test
    void oneOfTheThingsItUsesOutOfReachIsEnough() {
        assertThat(survives("attacker", "principals: [keeper], ", "uses: [vault, safe], " + copy(VERSIONED)))
                .isTrue();
    }

    private static String copy(String sync) {
        return "variant: record-copy, sync: {%s}".formatted(sync);
    }

    private static String versioned(String copies) {
        return copy(VERSIONED) + ", copies: [%s]".formatted(copies);
    }

    private static boolean survives(String kind, String scenario, String backup) {
        InlineWorkspace written = InlineWorkspace.in("""
                components:
                  ledger: {kind: datastore, deletableBy: [admin]}
                  vault: {kind: equipment, deletableBy: [keeper]}
                  safe: {kind: equipment, deletableBy: [banker]}
                backups:
                  copy: {protects: ledger, %s}
                scenarios:
                  event: {kind: %s, %sloses: []}
                """.formatted(
                        (backup.contains("uses") ? "" : "uses: [vault], ")
                                + (backup.contains("variant") ? backup : "variant: record-copy, " + backup),
                        kind,
                        scenario));
        Scenario event = Objects.requireNonNull(written.workspace().scenarios().get("event"));
        return DataSurvival.survives(written.backup("copy"), event, written.workspace());
    }
}
