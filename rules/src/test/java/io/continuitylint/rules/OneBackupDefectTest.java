package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is declared as a backup and is none reads as one defect, beside what is missing because of it. */
class OneBackupDefectTest {

    @TempDir
    private Path folder;

    @Test
    void aNeighbourExplainsThatNothingStandsIn() {
        assertThat(explained("single-point/unprotected-dependency", """
                        functions:
                          cards: {tier: 1, mbco: 80%, needs: [gateway, hsm]}
                        components:
                          gateway: {kind: service}
                          hsm: {kind: equipment}
                        backups:
                          insured: {protects: gateway, variant: insurance}
                        """))
                .containsExactlyInAnyOrder(
                        "function:cards <- backup/neighbour-pattern backup:insured", "function:cards <- nothing");
    }

    @Test
    void aBackupThatUsesNothingExplainsThatNothingStandsIn() {
        assertThat(explained("single-point/unprotected-dependency", """
                        functions:
                          cards: {tier: 1, needs: [gateway, {use: hsm, backups: [{id: spare, variant: cold-spare, uses: [hsm]}]}, printer]}
                        components:
                          gateway: {kind: service}
                          hsm: {kind: equipment}
                          printer: {kind: equipment}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: []}
                        """))
                .containsExactlyInAnyOrder(
                        "function:cards <- backup/failover-to-nothing backup:standby",
                        "function:cards <- backup/failover-to-nothing backup:spare",
                        "function:cards <- nothing");
    }

    @Test
    void aGroupThatFailsOverToNothingExplainsIt() {
        assertThat(explained("single-point/unprotected-dependency", """
                        functions:
                          cards: {tier: 1, needs: [{id: nodes, units: 2, of: [node-a, node-b], activation: {mode: automatic}}, {id: hsms, units: 2, of: [hsm-a, hsm-b]}]}
                        components:
                          node-a: {kind: service}
                          node-b: {kind: service}
                          hsm-a: {kind: equipment}
                          hsm-b: {kind: equipment}
                        """))
                .containsExactlyInAnyOrder(
                        "function:cards <- backup/failover-to-nothing group:nodes", "function:cards <- nothing");
    }

    @Test
    void aRetiredPartOfABackupExplainsThatNothingStandsIn() {
        assertThat(explained("single-point/unprotected-dependency", """
                        functions:
                          cards: {tier: 1, needs: [gateway, hsm]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service, lifecycle: retired}
                          gateway-3: {kind: service}
                          hsm: {kind: equipment}
                          hsm-2: {kind: equipment, endOfSupport: 2026-01-31}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2, gateway-3]}
                          maintained: {protects: hsm, variant: prevention, uses: [hsm-2]}
                        """))
                .containsExactlyInAnyOrder(
                        "function:cards <- backup/obsolete backup:standby", "function:cards <- nothing");
    }

    @Test
    void aGroupThatNeedsAllOfItsMembersIsNotAlsoToldByItsNumber() {
        assertThat(explained("coverage/n-plus-one-broken", """
                        functions:
                          cards: {tier: 1, needs: [{id: hsms, units: 2, of: [hsm-a, hsm-b]}, {id: nodes, units: 2, of: [node-a, node-b, node-c]}]}
                        domains: {hall: {kind: site}, hill: {kind: site}}
                        components:
                          hsm-a: {kind: equipment}
                          hsm-b: {kind: equipment}
                          node-a: {kind: service, in: [hall], capacity: 1 tps}
                          node-b: {kind: service, in: [hall]}
                          node-c: {kind: service, in: [hill]}
                        """))
                .containsExactlyInAnyOrder(
                        "group:hsms <- single-point/unprotected-dependency function:cards",
                        "group:nodes <- independence/shared-failure-domain group:nodes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quorum: 3, of: [a, b]",
                "units: 3, of: [a, b]",
                "quorum: two, of: [a, b]",
                "quorum: 2, of: [a, a]",
                "quorum: 1, of: [a, a]"
            })
    void aGroupWhoseNumbersCannotBeRightIsToldByTheseAlone(String numbers) {
        assertThat(Linted.in(folder, """
                        functions:
                          cards: {tier: 1, needs: [{%s}]}
                        domains: {hall: {kind: site}}
                        components:
                          a: {kind: service, in: [hall], needs: [grid]}
                          b: {kind: service}
                          grid: {kind: power}
                        """.formatted(numbers)))
                .filteredOn(finding -> finding.rule().matches("(manifest|single-point|coverage)/.*"))
                .filteredOn(finding -> !finding.isConsequence())
                .extracting(Finding::rule)
                .singleElement()
                .asString()
                .startsWith("manifest/");
    }

    @Test
    void aSnapshotInThePlaceOfTheStoreExplainsThatThereIsNoBackup() {
        assertThat(explained("backup/not-a-backup", """
                        domains: {rack: {kind: rack}, array-room: {kind: room}, hill: {kind: site}}
                        functions:
                          cards: {tier: 1, needs: [ledger, limits, rates]}
                        components:
                          ledger: {kind: datastore, in: [rack]}
                          snaps: {kind: datastore, in: [rack]}
                          limits: {kind: datastore, needs: [array]}
                          array: {kind: equipment}
                          rates: {kind: datastore, in: [rack]}
                          raid: {kind: datastore, in: [hill]}
                        backups:
                          ledger-snaps: {protects: ledger, variant: record-copy, uses: [snaps], owner: person:mkim, copies: [{media: snapshot}]}
                          limits-snaps: {protects: limits, variant: record-copy, uses: [array], owner: person:mkim, copies: [{media: snapshot}]}
                          rates-raid: {protects: rates, variant: record-copy, uses: [raid], owner: person:mkim, copies: [{media: raid}]}
                        """))
                .containsExactlyInAnyOrder(
                        "component:ledger <- independence/shared-failure-domain backup:ledger-snaps",
                        "component:limits <- independence/hidden-shared-dependency backup:limits-snaps",
                        "component:rates <- nothing");
    }

    @Test
    void aBackupOfWhatNobodyNeedsExplainsThatItIsNotMapped() {
        assertThat(explained("function-map/unmapped-asset", """
                        functions:
                          cards: {tier: 1, needs: [gateway]}
                        components:
                          gateway: {kind: service}
                          old: {kind: datastore}
                          older: {kind: datastore}
                          vault: {kind: equipment}
                        backups:
                          old-copy: {protects: old, variant: record-copy, uses: [vault]}
                        """))
                .containsExactlyInAnyOrder(
                        "component:old <- function-map/orphan-backup backup:old-copy", "component:older <- nothing");
    }

    @Test
    void aTestThatFailedExplainsThatTooLittleIsCarried() {
        assertThat(explained("coverage/below-minimum", """
                        functions:
                          cards: {tier: 1, mbco: 80%, demand: {peak: 100 tps}, needs: [gateway, line]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                          line: {kind: network}
                          line-2: {kind: network}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], coverage: {capacity: 100 tps}}
                          second: {protects: line, variant: hot-standby, uses: [line-2], coverage: {capacity: 50 tps}}
                        tests:
                          - {date: 2026-11-01, backup: standby, kind: failover-load, outcome: pass, load: 40 tps}
                          - {date: 2026-11-02, backup: standby, kind: failover-load, outcome: fail, load: 90 tps}
                          - {date: 2026-11-01, backup: second, kind: failover-load, outcome: pass}
                          - {date: 2026-11-02, backup: second, kind: failover-load, outcome: fail}
                        """))
                .containsExactlyInAnyOrder(
                        "backup:standby <- test/failed-or-findings-overdue backup:standby", "backup:second <- nothing");
    }

    @Test
    void aKeyThatIsLostWithTheTenancyExplainsTheSinglePointAndTheCopy() {
        String yaml = """
                domains: {account: {kind: tenancy}, other: {kind: tenancy}}
                functions:
                  cards: {tier: 1, needs: [ledger]}
                components:
                  ledger: {kind: datastore, in: [account]}
                  vault: {kind: datastore, in: [other]}
                  seal: {kind: key, in: [account]}
                backups:
                  nightly: {protects: ledger, variant: record-copy, uses: [vault], copies: [{encryptedWith: seal}]}
                """;
        assertThat(explained("single-point/failure-domain", yaml))
                .containsExactlyInAnyOrder("function:cards <- access/credential-custody backup:nightly");
        assertThat(explained("readiness/keys-unrecoverable", yaml))
                .containsExactlyInAnyOrder("backup:nightly <- access/credential-custody backup:nightly");
    }

    @Test
    void aCopyWithoutOwnerExplainsThatItDoesNotCount() {
        assertThat(explained("backup/not-a-backup", """
                        functions:
                          cards: {tier: 1, needs: [ledger, rates]}
                        components:
                          ledger: {kind: datastore}
                          rates: {kind: datastore}
                          vault: {kind: equipment}
                        backups:
                          nightly: {protects: ledger, variant: record-copy, uses: [vault]}
                          mirror: {protects: rates, variant: record-copy, uses: [vault], sync: {propagatesDeletes: true}}
                        """))
                .containsExactlyInAnyOrder(
                        "component:ledger <- governance/backup-without-owner backup:nightly",
                        "component:rates <- nothing");
    }

    @Test
    void aStoreWithoutAnyCopyIsNotAlsoToldForItsAvailability() {
        assertThat(explained("single-point/unprotected-dependency", """
                        functions:
                          cards: {tier: 1, needs: [ledger, rates]}
                        components:
                          ledger: {kind: datastore}
                          rates: {kind: datastore, data: {rebuildFrom: [ledger]}}
                        """))
                .containsExactlyInAnyOrder(
                        "function:cards <- backup/no-point-in-time-copy component:ledger", "function:cards <- nothing");
    }

    @Test
    void aStoreWithoutAnyCopyIsNotAlsoToldForItsDataSets() {
        assertThat(explained("coverage/scope-gap", """
                        functions:
                          cards: {tier: 1, needs: [{quorum: 1, of: [ledger, rates]}]}
                        components:
                          ledger: {kind: datastore, data: {datasets: [entries]}}
                          rates: {kind: service}
                        """))
                .containsExactlyInAnyOrder("component:ledger <- backup/no-point-in-time-copy component:ledger");
    }

    @Test
    void aRestoreThatFailedIsToldWithThatNoneEverPassed() {
        assertThat(explained("test/failed-or-findings-overdue", """
                        functions:
                          cards: {tier: 1, needs: [ledger, gateway]}
                        components:
                          ledger: {kind: datastore}
                          vault: {kind: equipment}
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                        backups:
                          nightly: {protects: ledger, variant: record-copy, uses: [vault]}
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2]}
                        tests:
                          - {date: 2026-11-01, backup: nightly, kind: job-success, outcome: pass}
                          - {date: 2026-11-01, backup: standby, kind: failover, outcome: pass}
                          - {date: 2026-11-02, backup: nightly, kind: restore, outcome: fail}
                          - {date: 2026-11-02, backup: standby, kind: failover, outcome: fail}
                        """))
                .containsExactlyInAnyOrder(
                        "backup:nightly <- test/never-restored backup:nightly", "backup:standby <- nothing");
    }

    @Test
    void theBackupOfAConstraintIsNoOrphan() {
        assertThat(explained("function-map/orphan-backup", """
                        functions:
                          cards: {tier: 1, needs: [gateway], constraint: order}
                        components:
                          gateway: {kind: service}
                          order: {kind: authority}
                          other: {kind: authority}
                          paper: {kind: document}
                        backups:
                          on-paper: {protects: order, variant: manual-process, uses: [paper]}
                          other-on-paper: {protects: other, variant: manual-process, uses: [paper]}
                        """))
                .containsExactlyInAnyOrder("backup:other-on-paper <- nothing");
    }

    private List<String> explained(String rule, String manifest) {
        return Linted.explained(folder, manifest, rule);
    }
}
