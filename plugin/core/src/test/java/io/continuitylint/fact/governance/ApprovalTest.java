package io.continuitylint.fact.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalTest {

    private static final String RISK = """
            policy:
              rules:
                single-point/switch: {locked: true}
            functions:
              pay: {tier: 1, owner: lead, needs: [ledger]}
              chat: {tier: 3, owner: ben, needs: [ledger]}
            acceptedRisks:
              taken: {rules: [%s], scope: [%s], reason: it is rare, owner: %s, approvedBy: %s, accepted: 2026-11-01, expires: 2026-12-01}
            components:
              ledger: {kind: datastore, owner: dan}
              lead: {kind: role, holders: [amy], deputies: [{person: ben}], authority: [spend]}
              board: {kind: role, holders: [amy, dan], authority: [accept-risk]}
              crew: {kind: team, holders: [dan], lead: ben}
              amy: {kind: person}
              ben: {kind: person}
              dan: {kind: person}
            """;

    private static Approval approval(String rules, String scope, String owner, String approvedBy) {
        return assertThat(FoundFacts.in(RISK.formatted(rules, scope, owner, approvedBy), Approval.class))
                .singleElement()
                .actual();
    }

    @ParameterizedTest
    @CsvSource({
        "pay, ben, lead, true, false",
        "pay, ben, amy, true, false",
        "pay, ben, board, false, false",
        "pay, dan, ben, false, false",
        "pay, ben, ben, false, true",
        "pay, crew, ben, false, true",
        "ledger, amy, dan, true, false",
        "'chat, ledger', amy, dan, true, false",
        "chat, board, amy, false, true"
    })
    void nobodyApprovesWhatIsTheirs(String scope, String owner, String approver, boolean ownScope, boolean ownRisk) {
        Approval approval = approval("single-point/component", scope, owner, approver);
        assertThat(approval.ownScope() != null).isEqualTo(ownScope);
        assertThat(approval.ownRisk()).isEqualTo(ownRisk);
    }

    @Test
    void aRoleHasItsOwnGrantsAndAPersonThoseOfAllRoles() {
        assertThat(approval("single-point/component", "chat", "ben", "lead").grants())
                .containsExactly("spend");
        assertThat(approval("single-point/component", "chat", "ben", "amy").grants())
                .containsExactlyInAnyOrder("spend", "accept-risk");
    }

    @Test
    void rulesThatAreLockedAreNamed() {
        assertThat(approval("single-point/component, single-point/switch", "chat", "ben", "amy")
                        .lockedRules())
                .containsExactly("single-point/switch");
        assertThat(approval("single-point/component", "chat", "ben", "amy").lockedRules())
                .isEmpty();
    }

    @Test
    void theStrictestScopedTierCounts() {
        assertThat(approval("single-point/component", "chat", "ben", "amy").tier())
                .isEqualTo(3);
        assertThat(approval("single-point/component", "chat, ledger", "ben", "amy")
                        .tier())
                .isEqualTo(1);
    }

    @Test
    void everyFunctionIsEverything() {
        assertThat(approval("single-point/component", "chat", "ben", "amy").everything())
                .isFalse();
        assertThat(approval("single-point/component", "chat, pay, ledger", "ben", "amy")
                        .everything())
                .isTrue();
    }
}
