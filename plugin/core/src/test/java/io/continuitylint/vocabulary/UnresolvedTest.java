package io.continuitylint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.governance.Approval;
import io.continuitylint.fact.people.ActivatorAbility;
import io.continuitylint.fact.people.RolePersons;
import io.continuitylint.fact.supply.PowerGap;
import io.continuitylint.fact.supply.SpareUse;
import io.continuitylint.fact.supply.SupplierContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a manifest names and nobody declares is reported for that, and by no other fact. */
class UnresolvedTest {

    private static final String NOWHERE = """
            functions:
              pay: {tier: 1, rto: 1h, owner: gone, constraint: gone, needs: [ledger, gone, {anyOf: [gone, ledger]}, desk, shop]}
            backups:
              standby:
                protects: [ledger, gone]
                variant: spare-part
                uses: [gone, wheel, shop, set, ledger-2, pay]
                owner: gone
                access: {credentials: [gone, root-key, pay], physical: [gone], spend: 1 EUR, remote: true}
                skills: [sql]
                activation: {mode: manual, activators: [%s], tools: [gone], comms: [gone]}
                copies: [{in: [gone], encryptedWith: gone}]
                restore: {target: [gone], catalogue: gone}
            scenarios:
              storm: {loses: [gone]}
            acceptedRisks:
              taken: {rules: [gone/gone], scope: [gone, "*", "function:*"], owner: gone, approvedBy: gone}
              empty: {reason: it is rare}
            components:
              ledger: {kind: datastore, in: [gone], needs: [gone]}
              ledger-2: {}
              root-key: {kind: key, holders: [gone], storedIn: [gone]}
              wheel: {kind: spare, installer: gone, storedAt: gone, bridges: gone, installTime: 1h}
              shop: {kind: supplier, contract: gone, upstream: [gone]}
              set: {kind: power, type: generator, transfer: gone, refuelContract: gone}
              desk: {kind: role, holders: [gone, amy], deputies: [{person: gone}, {}], coverage: 24x7, rosterShare: {gone: 90%%}}
              amy: {kind: person, site: gone, travelsWith: [gone], mayEnter: [gone]}
            tests:
              - {date: 2026-11-01, backup: gone, function: gone, scenario: gone, kind: failover, outcome: pass, scope: [gone], activators: [gone]}
            """;

    @Test
    void nothingIsThrownWhoeverActivates() {
        assertThat(FoundFacts.everything(NOWHERE.formatted("gone"))).isNotEmpty();
        assertThat(FoundFacts.everything(NOWHERE.formatted("desk, amy, pay"))).isNotEmpty();
    }

    @Test
    void theUnknownAreNotFoundWanting() {
        List<Object> facts = FoundFacts.everything(NOWHERE.formatted("amy"));
        assertThat(facts)
                .filteredOn(ActivatorAbility.class::isInstance)
                .map(ActivatorAbility.class::cast)
                .singleElement()
                .satisfies(ability -> {
                    assertThat(ability.nobodyHas()).isEmpty();
                    assertThat(ability.nobodyMaySpend()).hasToString("1 EUR");
                });
        assertThat(facts)
                .filteredOn(SpareUse.class::isInstance)
                .map(SpareUse.class::cast)
                .allSatisfy(use -> {
                    assertThat(use.installers()).isEqualTo(SpareUse.Installers.NOT_NAMED);
                    assertThat(use.lostWith()).isNull();
                });
        assertThat(facts)
                .filteredOn(SupplierContract.class::isInstance)
                .map(SupplierContract.class::cast)
                .allSatisfy(contract -> assertThat(contract.missing()).isFalse());
        assertThat(facts)
                .filteredOn(RolePersons.class::isInstance)
                .map(RolePersons.class::cast)
                .allSatisfy(role -> assertThat(role.isWithoutReserve()).isFalse());
        assertThat(facts)
                .filteredOn(PowerGap.class::isInstance)
                .map(gap -> ((PowerGap) gap).lack())
                .doesNotContain(PowerGap.Lack.TRANSFER, PowerGap.Lack.TRANSFER_TEST, PowerGap.Lack.FUEL);
    }

    @Test
    void aWildcardIsNoReference() {
        assertThat(FoundFacts.everything(NOWHERE.formatted("amy")))
                .filteredOn(Approval.class::isInstance)
                .map(Approval.class::cast)
                .anySatisfy(approval -> {
                    assertThat(approval.wildcard()).isEqualTo("*");
                    assertThat(approval.tier()).isEqualTo(1);
                    assertThat(approval.named()).isFalse();
                });
    }
}
