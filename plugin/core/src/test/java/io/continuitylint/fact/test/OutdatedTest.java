package io.continuitylint.fact.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.test.Outdated.Event;
import io.continuitylint.fact.test.Outdated.Proof;
import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutdatedTest {

    private static final String HELPED = "activation: {mode: automatic, detectedBy: [probe], tools: [console]}";

    @Test
    void isATestOlderThanAChangeOfADetectorOrTool() {
        assertThat(of(Proof.TEST, HELPED, test("2026-09-30", "pass")))
                .singleElement()
                .satisfies(outdated -> {
                    assertThat(outdated.by().id()).isEqualTo("probe");
                    assertThat(outdated.happened()).hasToString("2026-10-01");
                });
        assertThat(of(Proof.TEST, HELPED, test("2026-10-01", "pass"))).isEmpty();
    }

    @Test
    void isATestOlderThanAChangeOfAUse() {
        assertThat(of(Proof.TEST, "", test("2026-07-31", "pass")))
                .singleElement()
                .satisfies(outdated -> assertThat(outdated.by().id()).isEqualTo("db-west"));
        assertThat(of(Proof.TEST, "", test("2026-08-01", "pass"))).isEmpty();
    }

    @Test
    void namesOfTwoChangesOnOneDayTheSmallerId() {
        String group = """
                functions:
                  pay: {tier: 1, needs: [{id: pair, anyOf: [%s]}]}
                components:
                  a: {kind: service, changed: 2026-10-02}
                  b: {kind: service, changed: 2026-10-02}
                tests:
                  - {date: 2026-10-01, backup: pair, kind: failover, outcome: pass}
                """;
        assertThat(List.of("a, b", "b, a"))
                .flatMap(members -> FoundFacts.in(group.formatted(members), Outdated.class))
                .extracting(outdated -> outdated.by().id())
                .containsExactly("a", "a");
    }

    @Test
    void isNoTestThatDidNotPass() {
        assertThat(of(Proof.TEST, "", test("2026-07-31", "fail"))).isEmpty();
    }

    @Test
    void isAReviewOfTheRunbookBeforeAChangeOfWhatIsUsed() {
        String reviewed = "activation: {tools: [console], runbook: a.md, runbookReviewed: %s}";
        assertThat(of(Proof.RUNBOOK, reviewed.formatted("2026-07-31"), "")).hasSize(1);
        assertThat(of(Proof.RUNBOOK, reviewed.formatted("2026-08-01"), "")).isEmpty();
    }

    @Test
    void isParityOrIndependenceLookedAtBeforeAChange() {
        assertThat(of(Proof.PARITY, "parity: {checked: 2026-07-31}", "")).hasSize(1);
        assertThat(of(Proof.PARITY, "parity: {checked: 2026-08-01}", "")).isEmpty();
        assertThat(of(Proof.INDEPENDENCE, "independence: {reviewed: 2026-07-31}", ""))
                .hasSize(1);
        assertThat(of(Proof.INDEPENDENCE, "parity: {checked: 2026-07-31}", "")).isEmpty();
    }

    @Test
    void isAStateVerifiedBeforeATestAChangeOrMaintenance() {
        String state = """
                state: {is: ready, verified: %s}
                maintenance: [{what: patch, every: 90d, last: 2026-10-10}, {what: disks, every: 90d, last: 2026-05-01}]
                """;
        assertThat(of(Proof.STATE, state.formatted("2026-07-31"), test("2026-11-01", "fail")))
                .extracting(Outdated::event)
                .containsExactly(Event.CHANGE, Event.TEST, Event.MAINTENANCE);
        assertThat(of(Proof.STATE, state.formatted("2026-10-09"), test("2026-10-09", "pass")))
                .extracting(Outdated::event)
                .containsExactly(Event.MAINTENANCE);
    }

    @Test
    void isATestOfAGroupBeforeAMemberChanged() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [{id: pair, anyOf: [a, b]}]}
                        components:
                          a: {kind: service}
                          b: {kind: service, changed: 2026-10-02}
                        tests:
                          - {date: 2026-10-01, backup: pair, kind: failover, outcome: pass}
                        """, Outdated.class))
                .singleElement()
                .satisfies(outdated -> assertThat(outdated.of().id()).isEqualTo("pair"));
    }

    private static String test(String date, String outcome) {
        return "tests: [{date: %s, backup: standby, kind: failover, outcome: %s}]".formatted(date, outcome);
    }

    private static List<Outdated> of(Proof proof, String backup, String more) {
        return FoundFacts.in(StandbyManifest.with("variant: hot-standby\n" + backup, more), Outdated.class).stream()
                .filter(outdated -> outdated.proof() == proof)
                .toList();
    }
}
