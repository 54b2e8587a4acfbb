package io.continuitylint.fact.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void tellsHoldersFromDeputies() {
        assertThat(rehearsal("date: 2026-10-01, kind: failover, outcome: pass, activators: [ann]"))
                .matches(Rehearsal::activatorActed)
                .matches(Rehearsal::deputies)
                .matches(rehearsal -> !rehearsal.deputyActed());
        assertThat(rehearsal("date: 2026-10-01, kind: tabletop, outcome: pass, activators: [bob]"))
                .matches(Rehearsal::deputyActed)
                .matches(rehearsal -> !rehearsal.activatorActed());
    }

    @Test
    void takesARoleThatActedForItsHolder() {
        assertThat(rehearsal("date: 2026-10-01, kind: failover, outcome: pass, activators: ['role:dba']"))
                .matches(Rehearsal::activatorActed);
    }

    @Test
    void countsOnlyPassingTestsInTheCadence() {
        assertThat(rehearsal("date: 2026-08-20, kind: failover, outcome: pass, activators: [ann]"))
                .matches(Rehearsal::activatorActed)
                .matches(rehearsal -> rehearsal.failover() != null);
        assertThat(rehearsal("date: 2026-08-19, kind: failover, outcome: pass, activators: [ann]"))
                .matches(Rehearsal::isByNobody)
                .matches(rehearsal -> rehearsal.failover() == null);
        assertThat(rehearsal("date: 2026-10-01, kind: failover, outcome: partial, activators: [ann]"))
                .matches(Rehearsal::isByNobody);
    }

    @Test
    void doesNotCountWhoHasLeft() {
        assertThat(rehearsal("date: 2026-10-01, kind: failover, outcome: pass, activators: [eve]"))
                .matches(Rehearsal::isByNobody);
    }

    @Test
    void doesNotTakeAWalkthroughForAFailover() {
        assertThat(rehearsal("date: 2026-10-01, kind: restore, outcome: pass").failover())
                .isNull();
    }

    @Test
    void doesNotSayThatNobodyActedWhereItIsNotKnownWho() {
        assertThat(misread("date: 2026-10-01, kind: failover, outcome: pass, activators: [anne]"))
                .matches(rehearsal -> !rehearsal.isByNobody());
        assertThat(misread("date: 2026-08-19, kind: failover, outcome: pass, activators: [anne]"))
                .matches(Rehearsal::isByNobody);
        assertThat(misread("date: 2026-10-01, kind: failover, outcome: pass, failback: passed")
                        .failback())
                .isNotNull();
    }

    @Test
    void knowsWhenTheWayBackPassed() {
        assertThat(rehearsal("date: 2025-10-01, kind: failover, outcome: partial, failback: pass")
                        .failback())
                .hasToString("2025-10-01");
        assertThat(rehearsal("date: 2026-10-01, kind: failover, outcome: pass, failback: not-done")
                        .failback())
                .isNull();
    }

    private static Rehearsal rehearsal(String test) {
        return FoundFacts.in(manifest(test), Rehearsal.class).get(0);
    }

    private static Rehearsal misread(String test) {
        return FoundFacts.everything(manifest(test)).stream()
                .filter(Rehearsal.class::isInstance)
                .map(Rehearsal.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String manifest(String test) {
        return StandbyManifest.with(
                "variant: hot-standby\nactivation: {mode: manual, activators: [dba, eve]}",
                "tests: [{backup: standby, %s}]".formatted(test));
    }
}
