package io.continuitylint.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.InlineWorkspace;
import io.continuitylint.fact.Documents;
import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.check.PlaceholderCheck;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.vocabulary.Facts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcceptancesTest {

    private static final String RULE = "single-point/component";

    private static Finding finding(AcceptedRisk risk, @Nullable String cause) {
        return Finding.of(
                RULE,
                "function:pay",
                cause,
                Severity.ERROR,
                "pay stops",
                risk.origin().key());
    }

    private static AcceptedRisk risk(Facts facts, String id) {
        return facts.acceptanceTerms().stream()
                .map(AcceptanceTerms::risk)
                .filter(risk -> risk.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsTheFindingsThatNameACauseApart() {
        Workspace workspace = InlineWorkspace.in("""
                        functions:
                          pay: {tier: 1, needs: [ledger]}
                        acceptedRisks:
                          taken: {rules: [%s], scope: [pay], reason: it is rare, owner: amy, approvedBy: ben, accepted: 2026-11-01, expires: 2026-12-01}
                          other: {rules: [%s], scope: [ledger], reason: it is rare, owner: amy, approvedBy: ben, accepted: 2026-11-01, expires: 2026-12-01}
                        components:
                          ledger: {kind: datastore}
                          amy: {kind: person}
                          ben: {kind: person}
                        """.formatted(RULE, RULE)).workspace();
        Facts facts = Facts.of(
                workspace,
                InlineWorkspace.DAY,
                PlaceholderCheck.of(workspace.policy()),
                Documents.UNSEEN,
                fact -> false);
        RuleSpec spec = new RuleSpec(
                RULE,
                "One component",
                new RuleSpec.Severities(Severity.ERROR, Severity.ERROR, Severity.INFO),
                "1.0",
                List.of(),
                Map.of(),
                null,
                "");
        Acceptances acceptances =
                new Acceptances(facts.acceptanceTerms(), Map.of(RULE, spec), workspace.policy(), workspace.misread());

        AcceptedRisk taken = risk(facts, "taken");
        acceptances.answer(finding(taken, "component:ledger"));
        acceptances.answer(finding(taken, null));

        assertThat(acceptances.uses(taken)).isEqualTo(2);
        assertThat(acceptances.usesWithCause(taken)).isEqualTo(1);
        assertThat(acceptances.usesWithCause(risk(facts, "other"))).isZero();
    }
}
