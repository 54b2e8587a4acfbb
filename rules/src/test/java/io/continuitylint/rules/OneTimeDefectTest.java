package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One promise that is too slow, and one thing of supply that is missing, read as one defect. */
class OneTimeDefectTest {

    @TempDir
    private Path folder;

    @Test
    void aLowerTierExplainsThatTheDependencyIsSlower() {
        assertThat(explained("recovery-time/dependency-too-slow", """
                        functions:
                          cards: {tier: 1, rto: 1h, needs: [fraud]}
                          fraud: {tier: 3, rto: 4h, needs: [mkim]}
                        """))
                .containsExactlyInAnyOrder("function:cards <- function-map/tier-inversion function:cards");
    }

    @Test
    void aDependencyOfTheSameTierIsSlowerByItself() {
        assertThat(explained("recovery-time/dependency-too-slow", """
                        functions:
                          cards: {tier: 1, rto: 1h, needs: [fraud]}
                          fraud: {tier: 1, rto: 4h, needs: [mkim]}
                        """))
                .containsExactlyInAnyOrder("function:cards <- nothing");
    }

    @Test
    void aDeliveryThatComesTooLateExplainsThePromiseOfTheSameContract() {
        assertThat(explained("recovery-time/dependency-too-slow", """
                        functions:
                          bread: {tier: 1, rto: 1d, needs: [mill, oven]}
                        components:
                          mill: {kind: supplier, contract: agreed}
                          agreed: {kind: contract, leadTime: 5d, restores: 5d}
                          oven: {kind: equipment}
                          oven-2: {kind: supplier, contract: rental}
                          rental: {kind: contract, leadTime: 5d}
                        backups:
                          rented: {protects: oven, variant: alternate-supplier, uses: [oven-2], activation: {mode: manual, activators: [mkim, apark], detect: 1m, decide: 1m, activate: 1m}}
                        """))
                .containsExactlyInAnyOrder("function:bread <- supply/lead-time-unbridged function:bread");
    }

    @Test
    void aContractThatOnlyRestoresTooLateIsADefectOfItsOwn() {
        assertThat(explained("recovery-time/dependency-too-slow", """
                        functions:
                          bread: {tier: 1, rto: 1d, needs: [mill, oven]}
                        components:
                          mill: {kind: supplier, contract: agreed}
                          agreed: {kind: contract, leadTime: 1h, restores: 5d}
                          oven: {kind: equipment}
                          oven-2: {kind: supplier, contract: rental}
                          rental: {kind: contract, leadTime: 5d}
                        backups:
                          rented: {protects: oven, variant: alternate-supplier, uses: [oven-2], activation: {mode: manual, activators: [mkim, apark], detect: 1m, decide: 1m, activate: 1m}}
                        """))
                .containsExactlyInAnyOrder("function:bread <- nothing");
    }

    @Test
    void aDeliveryThatMakesABackupLateIsToldOnce() {
        assertThat(explained("supply/lead-time-unbridged", """
                        functions:
                          bread: {tier: 1, rto: 1d, needs: [mill, oven]}
                        components:
                          mill: {kind: supplier, contract: agreed}
                          agreed: {kind: contract, leadTime: 5d, restores: 5d}
                          oven: {kind: equipment}
                          oven-2: {kind: supplier, contract: rental}
                          rental: {kind: contract, leadTime: 5d}
                        backups:
                          rented: {protects: oven, variant: alternate-supplier, uses: [oven-2], activation: {mode: manual, activators: [mkim, apark], detect: 1m, decide: 1m, activate: 1m}}
                        """))
                .containsExactlyInAnyOrder(
                        "backup:rented <- recovery-time/backup-misses-rto backup:rented", "function:bread <- nothing");
    }

    @Test
    void aBatteryWithoutDatesIsToldOnce() {
        assertThat(explained("test/maintenance-overdue", """
                        functions:
                          cool: {tier: 1, needs: [feed]}
                        components:
                          feed: {kind: power}
                          ups: {kind: power, type: ups, batteryLife: 4y}
                          diesel: {kind: power, type: generator}
                        backups:
                          ups-set: {protects: feed, variant: backup-power, uses: [ups, diesel]}
                        """))
                .containsExactlyInAnyOrder("backup:ups-set <- supply/power-not-credible backup:ups-set");
    }

    @Test
    void aBatteryWithoutDatesIsNotExplainedByTheGeneratorThatNeedsIt() {
        assertThat(explained("test/maintenance-overdue", """
                        functions:
                          cool: {tier: 1, needs: [feed]}
                        components:
                          feed: {kind: power}
                          ups: {kind: power, type: ups, batteryLife: 4y}
                          diesel: {kind: power, type: generator, needs: [ups]}
                        backups:
                          ups-set: {protects: feed, variant: backup-power, uses: [diesel]}
                        """)).containsExactlyInAnyOrder("backup:ups-set <- nothing");
    }

    @Test
    void aStandbyThatUsesNothingExplainsThatTheArchiveBesideItIsLate() {
        String manifest = """
                functions:
                  cards: {tier: 1, rto: 15m, rpo: 0s, mbco: 80%, needs: [ledger]}
                components:
                  ledger: {kind: datastore}
                  vault: {kind: datastore}
                backups:
                  standby: {protects: ledger, variant: hot-standby, readiness: hot, uses: []}
                  archive: {protects: ledger, variant: archive, uses: [vault], readiness: recoverable,
                    coverage: {capacity: 50%}, sync: {mode: periodic, interval: 1d},
                    restore: {size: 1 TB, throughput: 1 TB/h},
                    activation: {mode: manual, detect: 5m, decideBy: 10m, activate: 5m}}
                """;
        List<Finding> findings = Linted.in(folder, manifest);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().matches("recovery-time/.*|.*-with-rto|coverage/.*-too-slow"))
                .hasSize(5)
                .extracting(finding -> Linted.explanation(finding, findings))
                .containsOnly("backup/failover-to-nothing backup:standby");
    }

    @Test
    void aStoreThatAnAttackerCanDeleteEverywhereExplainsTheScenario() {
        assertThat(explained("single-point/scenario-not-survived", """
                        functions:
                          cards: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore, deletableBy: [root]}
                          vault: {kind: datastore, deletableBy: [root]}
                        backups:
                          nightly: {protects: ledger, variant: record-copy, uses: [vault], sync: {mode: periodic, interval: 1d, pointInTime: true}}
                        scenarios:
                          raid: {kind: attacker, principals: [root]}
                        """))
                .containsExactlyInAnyOrder(
                        "function:cards <- independence/one-principal-destroys-all component:ledger");
    }

    @Test
    void whatOneCanDeleteDoesNotExplainWhatAnotherDoes() {
        assertThat(explained("single-point/scenario-not-survived", """
                        functions:
                          cards: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore, deletableBy: [root, thief]}
                          vault: {kind: datastore, deletableBy: [root]}
                        backups:
                          nightly: {protects: ledger, variant: record-copy, uses: [vault], copies: [{deletableBy: [root, thief]}], sync: {mode: periodic, interval: 1d, pointInTime: true}}
                        scenarios:
                          raid: {kind: attacker, principals: [thief]}
                        """))
                .containsExactlyInAnyOrder("function:cards <- nothing");
    }

    private List<String> explained(String rule, String manifest) {
        return Linted.explained(folder, manifest, rule);
    }
}
