package io.continuitylint.fact.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.deadline.Deadline.Kind;
import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void isMetOnItsLastDayAndMissedTheDayAfter() {
        assertThat(one(Kind.MAINTENANCE, "maintenance: [{what: firmware, every: 30d, last: 2026-10-21}]")
                        .state())
                .isEqualTo(DueState.DUE_SOON);
        assertThat(one(Kind.MAINTENANCE, "maintenance: [{what: firmware, every: 30d, last: 2026-10-20}]"))
                .satisfies(deadline -> {
                    assertThat(deadline.state()).isEqualTo(DueState.OVERDUE);
                    assertThat(deadline.name()).isEqualTo("firmware");
                });
        assertThat(one(Kind.MAINTENANCE, "maintenance: [{what: firmware, every: 30d}]")
                        .state())
                .isEqualTo(DueState.NEVER);
    }

    @Test
    void isSetForThePowerBehindWhatABackupUses() {
        List<Deadline> deadlines = power("2021-11-20", "2025-11-19");
        assertThat(deadlines).extracting(Deadline::kind).containsExactly(Kind.FUEL, Kind.BATTERY);
        assertThat(deadlines).extracting(Deadline::state).containsOnly(DueState.OVERDUE, DueState.DUE_SOON);
        // Both backups use it; it is reported for the strictest, once.
        assertThat(deadlines).extracting(deadline -> deadline.of().id()).containsExactly("strict", "strict");
        assertThat(power("2021-11-19", "2025-11-20"))
                .extracting(Deadline::state)
                .containsExactly(DueState.DUE_SOON, DueState.OVERDUE);
    }

    private static List<Deadline> power(String battery, String fuel) {
        return FoundFacts.in("""
            functions:
              pay: {tier: 1, needs: [a]}
              news: {tier: 3, needs: [b]}
            components:
              a: {kind: room}
              b: {kind: room}
              hall: {kind: room, needs: [generator]}
              generator: {kind: power, type: generator, fuelTested: %s, transfer: ups}
              ups: {kind: power, type: ups, batteryReplaced: %s, batteryLife: 5y}
            backups:
              lenient: {protects: [b], uses: [hall], variant: alternate-site}
              strict: {protects: [a], uses: [hall], variant: alternate-site}
            """.formatted(fuel, battery), Deadline.class).stream()
                .filter(deadline -> deadline.kind() == Kind.FUEL || deadline.kind() == Kind.BATTERY)
                .toList();
    }

    @Test
    void isSetForEveryBatteryThatAFunctionRequires() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 2, needs: [rack]}
                        components:
                          rack: {kind: equipment, needs: [ups, generator]}
                          ups: {kind: power, type: ups, batteryReplaced: 2021-11-19, batteryLife: 5y}
                          generator: {kind: power, type: generator, fuelTested: 2025-11-19}
                          unused: {kind: power, type: ups, batteryReplaced: 2021-11-19, batteryLife: 5y}
                        """, Deadline.class))
                .filteredOn(deadline -> deadline.kind() == Kind.FUEL || deadline.kind() == Kind.BATTERY)
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.of().id()).isEqualTo("ups");
                    assertThat(deadline.state()).isEqualTo(DueState.OVERDUE);
                });
    }

    @Test
    void isNotSetForWhatNeverStandsIn() {
        assertThat(all(
                        Kind.MAINTENANCE,
                        StandbyManifest.with(
                                "variant: prevention\nmaintenance: [{what: firmware, every: 30d, last: 2026-10-20}]",
                                "")))
                .isEmpty();
    }

    @Test
    void isSetForTheReviewOfFunctionsBackupsAndThePolicy() {
        List<Deadline> reviews = all(
                Kind.REVIEW,
                StandbyManifest.with(
                        "tier: 1, biaReviewed: 2025-11-20",
                        "variant: hot-standby\nreviewed: 2025-11-19",
                        "policy: {expiryWarning: 30d}"));
        assertThat(reviews)
                .extracting(deadline -> deadline.of().id() + " " + deadline.state())
                .containsExactly("pay DUE_SOON", "standby OVERDUE", "policy NEVER");
    }

    @Test
    void thereIsNoneForTheDefaultPolicy() {
        assertThat(all(Kind.REVIEW, StandbyManifest.with("variant: hot-standby", "")))
                .extracting(deadline -> deadline.of().id())
                .containsExactly("pay", "standby");
    }

    @Test
    void isSetForTheReviewsOfIndependenceAndRunbook() {
        assertThat(one(Kind.INDEPENDENCE_REVIEW, "independence: {reviewed: 2025-11-19}")
                        .state())
                .isEqualTo(DueState.OVERDUE);
        assertThat(one(Kind.INDEPENDENCE_REVIEW, "readiness: hot").state()).isEqualTo(DueState.NEVER);
        assertThat(one(Kind.RUNBOOK_REVIEW, "activation: {runbook: a.md, runbookReviewed: 2025-11-19}")
                        .state())
                .isEqualTo(DueState.OVERDUE);
        assertThat(all(
                        Kind.RUNBOOK_REVIEW,
                        StandbyManifest.with("variant: hot-standby\nactivation: {mode: manual}", "")))
                .isEmpty();
    }

    @Test
    void isAsFarAwayAsTheCadenceForWhatIsChecked() {
        assertThat(one(Kind.STATE, "state: {is: ready, verified: 2026-08-19}").state())
                .isEqualTo(DueState.OVERDUE);
        assertThat(one(Kind.STATE, "state: {is: ready, verified: 2026-08-20}").isMissed())
                .isFalse();
        assertThat(one(Kind.PARITY, "parity: {checked: 2026-08-19}").state()).isEqualTo(DueState.OVERDUE);
        assertThat(one(Kind.PARITY, "readiness: hot").state()).isEqualTo(DueState.NEVER);
        assertThat(one(Kind.INTEGRITY, """
            coverage: {datasets: [ledger]}
            sync: {mode: sync, integrityCheck: {method: checksum, last: 2026-08-19}}
            """).state()).isEqualTo(DueState.OVERDUE);
    }

    @Test
    void isTwiceAsFarAwayForTheWayBack() {
        assertThat(one(Kind.FAILBACK, "failback: {tested: 2026-05-20}").isMissed())
                .isFalse();
        assertThat(one(Kind.FAILBACK, "failback: {tested: 2026-05-19}").state()).isEqualTo(DueState.OVERDUE);
    }

    @Test
    void isNoneWithoutACadence() {
        String tier4 = StandbyManifest.with("tier: 4", "variant: hot-standby", "");
        assertThat(all(Kind.STATE, tier4)).isEmpty();
        assertThat(all(Kind.FAILBACK, tier4)).isEmpty();
    }

    @Test
    void isSetForEveryPointOfSomeWeightThatATestLeftOpen() {
        List<Deadline> points = all(Kind.TEST_FINDING, StandbyManifest.with("variant: hot-standby", """
            tests:
              - date: 2026-10-01
                backup: standby
                kind: failover
                outcome: pass
                findings:
                  - {id: today, severity: medium, due: 2026-11-20}
                  - {id: late, severity: high, due: 2026-11-19}
                  - {id: fixed, severity: high, due: 2026-11-01, closed: 2026-11-02}
                  - {id: minor, severity: low, due: 2026-11-01}
                  - {id: open, severity: high}
            """));
        assertThat(points)
                .extracting(point -> point.name() + " " + point.state())
                .containsExactly("today DUE_SOON", "late OVERDUE");
    }

    @Test
    void isSetOnceForAPointOfATestOfSeveralBackups() {
        List<Deadline> points = all(Kind.TEST_FINDING, """
            functions:
              pay: {tier: 1, needs: [b]}
              news: {tier: 3, needs: [a]}
            components:
              a: {kind: service}
              b: {kind: service}
              spare: {kind: service}
            backups:
              for-a: {protects: [a], uses: [spare], variant: hot-standby}
              for-b: {protects: [b], uses: [spare], variant: hot-standby}
            tests:
              - date: 2026-10-01
                backup: [for-a, for-b]
                kind: failover
                outcome: fail
                findings: [{id: late, severity: high, due: 2026-11-19}]
            """);
        assertThat(points).extracting(point -> point.of().id()).containsExactly("for-b");
    }

    @Test
    void isSetForAPointOfATestOfAFunctionAlone() {
        assertThat(all(Kind.TEST_FINDING, StandbyManifest.with("variant: hot-standby", """
            tests:
              - date: 2026-10-01
                function: pay
                kind: tabletop
                outcome: pass
                findings: [{id: late, severity: high, due: 2026-11-19}]
            """)))
                .extracting(point -> point.of().id())
                .containsExactly("pay");
    }

    private static Deadline one(Kind kind, String backup) {
        return all(kind, StandbyManifest.with("variant: hot-standby\n" + backup, ""))
                .get(0);
    }

    private static List<Deadline> all(Kind kind, String yaml) {
        return FoundFacts.in(yaml, Deadline.class).stream()
                .filter(deadline -> deadline.kind() == kind)
                .toList();
    }
}
