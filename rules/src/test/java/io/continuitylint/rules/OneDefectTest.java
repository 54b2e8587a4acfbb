package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Related;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One defect reads as one: which finding explains which, and that an accepted one takes what it explains along. */
class OneDefectTest {

    private static final String STANDBY = """
            functions:
              cards: {tier: 1, needs: [gateway]}
            """;

    private static final String RISK = """
            acceptedRisks:
              taken: {rules: [%s], scope: [%s], reason: one is enough, owner: person:mkim, approvedBy: person:apark,
                accepted: 2026-11-01, expires: 2026-12-20}
            """;

    @TempDir
    private Path folder;

    @Test
    void aToolOnWhatIsLostExplainsTheSinglePointAndIsNamedInIt() {
        List<Finding> findings = lint(STANDBY + """
                components:
                  gateway: {kind: service}
                  gateway-2: {kind: service}
                  console: {kind: tool, needs: [gateway]}
                backups:
                  standby: {protects: gateway, variant: hot-standby, uses: [gateway-2],
                    activation: {mode: automatic, tools: [console]}}
                """);
        assertThat(explained(findings, "single-point/component"))
                .containsExactly(
                        "cards stops when service gateway is lost; the backup standby does not help: its tool console is lost with it"
                                + " <- activation/recovery-path-in-failure backup:standby");
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("single-point/component"))
                .flatMap(Finding::chains)
                .extracting(Object::toString)
                .containsExactly("cards -> gateway", "standby -> console -> gateway");
    }

    @Test
    void ofSeveralBackupsThatDoNotHelpTheOneThatSharesItsPlaceExplains() {
        List<Finding> findings = lint(STANDBY + """
                domains: {hall: {kind: site}}
                components:
                  gateway: {kind: service, in: [hall]}
                  gateway-2: {kind: service, in: [hall]}
                  console: {kind: tool, in: [hall]}
                  gateway-3: {kind: service}
                backups:
                  another: {protects: gateway, variant: hot-standby, uses: [gateway-3],
                    activation: {mode: manual, activators: [mkim, apark], runbookAt: [console], runbook: a.md}}
                  standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                """);
        assertThat(explained(findings, "single-point/failure-domain"))
                .containsExactly(
                        "cards stops when site hall is lost; the backup standby does not help: it lies in hall; nor does another: its runbook console is lost with it"
                                + " <- independence/shared-failure-domain backup:standby");
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("single-point/failure-domain"))
                .flatMap(Finding::related)
                .extracting(Related::text)
                .containsExactly("the backup another does not help either: its runbook console is lost with it");
    }

    @Test
    void aBackupThatDependsOnWhatIsLostExplainsTheSinglePointBehindAnotherThing() {
        assertThat(explained(lint("""
                        functions:
                          cards: {tier: 1, needs: [front]}
                        components:
                          front: {kind: service, composite: true, needs: [gateway]}
                          gateway: {kind: service, needs: [dns]}
                          gateway-2: {kind: service, needs: [dns]}
                          dns: {kind: dns}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        """), "single-point/component"))
                .containsExactly("cards stops when dns is lost; the backup standby does not help: it depends on dns"
                        + " <- independence/hidden-shared-dependency backup:standby");
    }

    @Test
    void aPlaceThatHoldsBothSidesExplainsTheSinglePoint() {
        assertThat(explained(lint(STANDBY + """
                        domains: {hall: {kind: site}}
                        components:
                          gateway: {kind: service, in: [hall]}
                          gateway-2: {kind: service, in: [hall]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        """), "single-point/failure-domain"))
                .containsExactly("cards stops when site hall is lost; the backup standby does not help: it lies in hall"
                        + " <- independence/shared-failure-domain backup:standby");
    }

    @Test
    void aPlaceIsOnlySaidToHoldWhatLiesInIt() {
        assertThat(explained(lint(STANDBY + """
                        domains: {hall: {kind: site}}
                        components:
                          gateway: {kind: service, in: [hall]}
                          gateway-2: {kind: service, needs: [line]}
                          line: {kind: network, in: [hall]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        """), "single-point/failure-domain"))
                .containsExactly(
                        "cards stops when site hall is lost; the backup standby does not help: it depends on hall"
                                + " <- independence/hidden-shared-dependency backup:standby");
    }

    @Test
    void aBackupThatADepartureMadeUselessSaysSoAndIsExplainedByIt() {
        assertThat(explained(lint(STANDBY + """
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                          seal: {kind: key, holders: [jdoe]}
                          jdoe: {kind: person, until: 2026-01-31}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2, seal], activation: {mode: automatic}}
                        """), "single-point/component"))
                .containsExactly(
                        "cards stops when service gateway is lost; the backup standby does not help: its used"
                                + " component seal takes 1 person, and nobody is left <- people/departed-person component:seal");
    }

    @Test
    void aFunctionThatNeedsAThingInTwoWaysCountsOnce() {
        assertThat(lint("""
                        functions:
                          cards: {tier: 1, needs: [front, front]}
                          refunds: {tier: 2, needs: [front]}
                        components:
                          front: {kind: service, needs: [hsm, {id: both, quorum: 1, of: [hsm]}]}
                          hsm: {kind: equipment}
                        """))
                .filteredOn(finding -> finding.rule().equals("single-point/unprotected-dependency"))
                .extracting(Finding::message)
                .contains("front needs hsm, and nothing stands in for it (tier 1 through cards and 1 more function)")
                .noneMatch(message -> message.contains("2 more"));
    }

    @Test
    void aGroupWhoseMembersShareSomethingExplainsTheSinglePoint() {
        assertThat(explained(lint("""
                        functions:
                          cards: {tier: 1, needs: [front]}
                        components:
                          front: {kind: service, composite: true, needs: [{anyOf: [node-a, node-b]}]}
                          node-a: {kind: system, needs: [rack]}
                          node-b: {kind: system, needs: [rack]}
                          rack: {kind: equipment}
                        """), "single-point/component"))
                .singleElement()
                .asString()
                .endsWith("<- independence/hidden-shared-dependency group:front/node-a");
    }

    @Test
    void anOnlyCopyIsNotToldAgainForWhoCanDeleteIt() {
        assertThat(explained(lint("""
                        functions:
                          cards: {tier: 1, needs: [ledger, orders]}
                        components:
                          ledger: {kind: datastore, deletableBy: [root]}
                          orders: {kind: datastore}
                        """), "independence/one-principal-destroys-all"))
                .containsExactly(
                        "root can delete ledger, and there is no other copy (tier 1 through cards) <- backup/no-point-in-time-copy component:ledger",
                        "nothing says who can delete orders (tier 1 through cards) <- backup/no-point-in-time-copy component:orders");
    }

    @Test
    void aPrincipalThatReachesEveryCopyExplainsTheirTenancyAndItsTool() {
        assertThat(explained(lint("""
                        domains: {account: {kind: tenancy}}
                        functions:
                          cards: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore, in: [account], deletableBy: [agent]}
                          vault: {kind: datastore, in: [account], deletableBy: [agent]}
                          agent: {kind: tool}
                        backups:
                          nightly: {protects: ledger, variant: record-copy, uses: [vault], activation: {mode: manual, tools: [agent]}}
                        """), "independence/one-principal-destroys-all"))
                .containsExactly(
                        "all copies of ledger that are not offline lie in the tenancy account: ledger and vault (tier 1 through cards)"
                                + " <- independence/one-principal-destroys-all component:ledger",
                        "agent can delete ledger and every copy of it: vault (tier 1 through cards) <- nothing",
                        "agent can delete ledger, which it helps to back up in nightly (tier 1 through cards)"
                                + " <- independence/one-principal-destroys-all component:ledger");
    }

    @Test
    void aCopyThatWasNeverRestoredIsNotAlsoOverdue() {
        assertThat(explained(lint("""
                        functions:
                          cards: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore}
                          vault: {kind: datastore}
                        backups:
                          nightly: {protects: ledger, variant: record-copy, uses: [vault]}
                        """), "test/overdue"))
                .singleElement()
                .asString()
                .endsWith("<- test/never-restored backup:nightly");
    }

    @Test
    void anAsynchronousCopyUnderAnRpoOfZeroIsOneFinding() {
        assertThat(explained(lint("""
                        functions:
                          cards: {tier: 1, rpo: 0s, needs: [ledger]}
                        components:
                          ledger: {kind: datastore}
                          ledger-2: {kind: datastore}
                        backups:
                          standby: {protects: ledger, variant: hot-standby, uses: [ledger-2], readiness: hot,
                            sync: {mode: async, lag: 5s}, activation: {mode: automatic}}
                        """), "readiness/inconsistent-with-rto"))
                .singleElement()
                .asString()
                .endsWith("<- recovery-time/data-loss-exceeds-rpo component:ledger");
    }

    @Test
    void aQuorumOfMoreThanAllHoldersExplainsThatEachIsNeeded() {
        assertThat(explained(lint("""
                        functions:
                          cards: {tier: 1, needs: [seal]}
                        components:
                          seal: {kind: key, quorum: 3, holders: [mkim, apark]}
                        """), "single-point/key-person"))
                .hasSize(2)
                .allMatch(line -> line.endsWith("<- manifest/impossible-value component:seal"));
    }

    @Test
    void aBackupThatNeedsItsPrimaryIsNotAlsoToldForWhatThatNeeds() {
        assertThat(explained(
                        lint(STANDBY + """
                        components:
                          gateway: {kind: service, needs: [dns, login, carrier]}
                          gateway-2: {kind: service, needs: [gateway]}
                          dns: {kind: dns}
                          login: {kind: identity}
                          carrier: {kind: supplier}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        """),
                        "independence/hidden-shared-dependency",
                        "independence/shared-identity",
                        "independence/shared-upstream"))
                .hasSize(3)
                .allMatch(line -> line.endsWith("<- independence/backup-needs-primary backup:standby"));
    }

    @Test
    void whatBothNeedThemselvesIsToldBesideThatOneNeedsTheOther() {
        assertThat(explained(lint(STANDBY + """
                        components:
                          gateway: {kind: service, needs: [dns]}
                          gateway-2: {kind: service, needs: [gateway, dns]}
                          dns: {kind: dns}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        """), "independence/hidden-shared-dependency"))
                .singleElement()
                .asString()
                .endsWith("<- nothing");
    }

    @Test
    void aSinglePointExplainsTheScenarioThatTakesIt() {
        assertThat(explained(lint(STANDBY + """
                        components:
                          gateway: {kind: service, needs: [switch]}
                          gateway-2: {kind: service, needs: [switch]}
                          switch: {kind: network}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        scenarios: {fire: {loses: [switch]}}
                        """), "single-point/scenario-not-survived"))
                .singleElement()
                .asString()
                .startsWith("cards does not survive the scenario fire: it stops when network switch is lost;")
                .endsWith("<- independence/hidden-shared-dependency backup:standby");
    }

    @Test
    void aNeedThatNothingStandsInForExplainsTheScenarioThatTakesIt() {
        assertThat(explained(lint("""
                        functions:
                          cards: {tier: 1, needs: [front]}
                        components:
                          front: {kind: system, composite: true, needs: [hsm]}
                          hsm: {kind: equipment}
                        scenarios: {fire: {loses: [hsm]}}
                        """), "single-point/scenario-not-survived"))
                .containsExactly("cards does not survive the scenario fire: it stops when equipment hsm is lost"
                        + " <- single-point/unprotected-dependency component:front");
    }

    @Test
    void aPlaceThatHoldsBothSidesExplainsTheScenarioThatTakesIt() {
        assertThat(explained(lint(STANDBY + """
                        domains: {hall: {kind: site}}
                        components:
                          gateway: {kind: service, in: [hall]}
                          gateway-2: {kind: service, in: [hall]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        scenarios: {fire: {loses: [hall]}}
                        """), "single-point/scenario-not-survived"))
                .singleElement()
                .asString()
                .endsWith("<- independence/shared-failure-domain backup:standby");
    }

    @Test
    void aScenarioThatTakesBothSidesIsADefectOfItsOwn() {
        assertThat(explained(lint(STANDBY + """
                        components:
                          gateway: {kind: service, needs: [carrier]}
                          gateway-2: {kind: service, needs: [carrier]}
                          carrier: {kind: supplier}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        scenarios: {fire: {loses: [gateway, gateway-2]}}
                        """), "single-point/scenario-not-survived"))
                .singleElement()
                .asString()
                .endsWith("it uses gateway-2, which is lost too <- nothing");
    }

    @Test
    void anOnlyCopyIsNotToldAgainForTheScenarioThatTakesIt() {
        assertThat(explained(lint("""
                        functions:
                          cards: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore, deletableBy: [root]}
                        scenarios: {raid: {kind: attacker, principals: [root]}}
                        """), "single-point/scenario-not-survived"))
                .containsExactly("cards loses its data in the scenario raid: no copy of ledger survives that"
                        + " <- backup/no-point-in-time-copy component:ledger");
    }

    @Test
    void aSwitchThatNothingStandsInForIsExplainedByThatNeed() {
        assertThat(explained(lint("""
                        functions:
                          cards: {tier: 1, needs: [balancer, {anyOf: [node-a, node-b]}]}
                        components:
                          balancer: {kind: network}
                          node-a: {kind: service}
                          node-b: {kind: service}
                        """), "single-point/switch"))
                .containsExactly("cards stops when network balancer is lost, which both sides of a redundancy need"
                        + " <- single-point/unprotected-dependency function:cards");
    }

    @Test
    void aThingWithoutAPlaceIsToldOfTheFirstOfItsBackups() {
        assertThat(explained(lint("""
                        domains: {hall: {kind: site}}
                        functions:
                          cards: {tier: 3, needs: [ledger]}
                        components:
                          ledger: {kind: datastore}
                          vault: {kind: equipment, in: [hall]}
                        backups:
                          archive: {protects: ledger, variant: archive, uses: [vault]}
                          nightly: {protects: ledger, variant: record-copy, uses: [vault]}
                        """), "independence/not-demonstrable"))
                .extracting(line -> line.substring(line.indexOf("<-")))
                .containsExactlyInAnyOrder("<- nothing", "<- independence/not-demonstrable backup:archive");
    }

    @Test
    void anAcceptedFindingTakesAlongWhatOnlyItExplains() {
        List<Finding> findings = lint("""
                functions:
                  cards: {tier: 1, needs: [hsm]}
                components:
                  hsm: {kind: equipment}
                """ + RISK.formatted("single-point/unprotected-dependency", "cards"));
        assertThat(findings)
                .filteredOn(finding -> finding.rule().startsWith("single-point/"))
                .extracting(Finding::rule, Finding::acceptedBy, Finding::isConsequence)
                .containsExactlyInAnyOrder(
                        tuple("single-point/component", "taken", true),
                        tuple("single-point/unprotected-dependency", "taken", false));
    }

    @Test
    void whatAnOpenFindingExplainsTooStaysOpen() {
        assertThat(lint("""
                        domains: {hall: {kind: site}}
                        functions:
                          cards: {tier: 1, needs: [gateway]}
                        components:
                          gateway: {kind: service, in: [hall], needs: [dns]}
                          gateway-2: {kind: service, in: [hall], needs: [dns]}
                          dns: {kind: dns}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        """ + RISK.formatted("independence/shared-failure-domain", "standby")))
                .filteredOn(finding -> finding.rule().equals("single-point/failure-domain"))
                .isNotEmpty()
                .allMatch(Finding::isConsequence)
                .noneMatch(Finding::isAccepted);
    }

    @Test
    void noConsequenceOfALockedRuleIsAccepted() {
        assertThat(lint("""
                        policy: {rules: {single-point/component: {locked: true}}}
                        functions:
                          cards: {tier: 1, needs: [hsm]}
                        components:
                          hsm: {kind: equipment}
                        """ + RISK.formatted("single-point/unprotected-dependency", "cards")))
                .filteredOn(finding -> finding.rule().equals("single-point/component"))
                .isNotEmpty()
                .noneMatch(finding -> finding.isAccepted() || finding.isConsequence());
    }

    private static List<String> explained(List<Finding> findings, String... rules) {
        return findings.stream()
                .filter(finding -> List.of(rules).contains(finding.rule()))
                .map(finding -> finding.message() + " <- " + Linted.explanation(finding, findings))
                .toList();
    }

    private List<Finding> lint(String manifest) {
        return Linted.in(folder, manifest);
    }
}
