package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One defect of people reads as one: who left, who is alone, who is lost together, and who cannot log in. */
class OnePeopleDefectTest {

    @TempDir
    private Path folder;

    @Test
    void whoLeftExplainsThatOnlyOneMayActivate() {
        assertThat(explained("activation/activator-unreachable", """
                        functions:
                          cards: {tier: 1, needs: [gateway, desk]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                          jdoe: {kind: person, until: 2026-01-31}
                          desk: {kind: role, holders: [mkim]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, owner: person:mkim, uses: [gateway-2], activation: {mode: manual, activators: [mkim, jdoe]}}
                        """))
                .containsExactlyInAnyOrder("backup:standby <- people/departed-person backup:standby");
    }

    @Test
    void thatTheOwnerLeftDoesNotExplainThatOnlyOneMayActivate() {
        assertThat(explained("activation/activator-unreachable", """
                        functions:
                          cards: {tier: 1, needs: [gateway, desk]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                          jdoe: {kind: person, until: 2026-01-31}
                          desk: {kind: role, holders: [mkim], deputies: [{person: apark}]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, owner: person:jdoe, uses: [gateway-2], activation: {mode: manual, activators: [mkim]}}
                        """))
                .containsExactlyInAnyOrder("backup:standby <- nothing");
    }

    @Test
    void thatTheOwnerLeftDoesNotExplainThatNobodyMayActivate() {
        assertThat(explained("activation/no-authorized-activator", """
                        functions:
                          cards: {tier: 1, needs: [gateway, desk]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                          jdoe: {kind: person, until: 2026-01-31}
                          night: {kind: role, holders: []}
                          desk: {kind: role, holders: [mkim], deputies: [{person: apark}]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, owner: person:jdoe, uses: [gateway-2], activation: {mode: manual, activators: [night]}}
                        """))
                .containsExactlyInAnyOrder("backup:standby <- nothing");
    }

    @Test
    void whoLeftExplainsThatARoleRestsOnOne() {
        assertThat(explained("single-point/key-person", """
                        functions:
                          cards: {tier: 1, needs: [gateway, desk]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                          jdoe: {kind: person, until: 2026-01-31}
                          desk: {kind: role, holders: [mkim], deputies: [{person: jdoe}]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, owner: person:mkim, uses: [gateway-2], activation: {mode: manual, activators: [apark, lwood]}}
                        """))
                .containsExactlyInAnyOrder("component:desk <- people/departed-person component:desk");
    }

    @Test
    void aRoleThatRestsOnOneAndWhomNobodyLeftIsADefectOfItsOwn() {
        assertThat(explained("single-point/key-person", """
                        functions:
                          cards: {tier: 1, needs: [gateway, desk]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                          jdoe: {kind: person, until: 2026-01-31}
                          desk: {kind: role, holders: [mkim]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, owner: person:jdoe, uses: [gateway-2], activation: {mode: manual, activators: [apark, lwood]}}
                        """)).containsExactlyInAnyOrder("component:desk <- nothing");
    }

    @Test
    void theOnlyOneOfARoleExplainsThatTheRosterIsABurden() {
        assertThat(explained("safeguard/roster-burden", """
                        functions:
                          cards: {tier: 1, needs: [gateway, desk]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                          jdoe: {kind: person, until: 2026-01-31}
                          desk: {kind: role, holders: [mkim], coverage: 24x7}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, owner: person:mkim, uses: [gateway-2], activation: {mode: manual, activators: [apark, lwood]}}
                        """))
                .containsExactlyInAnyOrder("component:desk <- single-point/key-person component:desk");
    }

    @Test
    void aRosterOfTwoThatOneCarriesIsADefectOfItsOwn() {
        assertThat(explained("safeguard/roster-burden", """
                        functions:
                          cards: {tier: 1, needs: [gateway, desk]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                          jdoe: {kind: person, until: 2026-01-31}
                          desk: {kind: role, holders: [mkim], coverage: 24x7, deputies: [{person: apark}], rosterShare: {mkim: 80%, apark: 20%}}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, owner: person:mkim, uses: [gateway-2], activation: {mode: manual, activators: [apark, lwood]}}
                        """)).containsExactlyInAnyOrder("component:desk <- nothing");
    }

    @Test
    void thatTheActivatorsAreLostWithThePrimaryIsToldOnce() {
        assertThat(explained("people/fail-together", """
                        domains: {hall: {kind: site}, hill: {kind: site}}
                        functions:
                          cards: {tier: 1, needs: [gateway]}
                        components:
                          gateway: {kind: service, in: [hall]}
                          gateway-2: {kind: service, in: [hill]}
                          amy: {kind: person, site: hall, contactVerified: 2026-11-01}
                          ben: {kind: person, site: hall, contactVerified: 2026-11-01}
                          desk: {kind: role, holders: [amy, ben]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: manual, activators: [desk]}}
                        """))
                .containsExactlyInAnyOrder("component:desk <- activation/activator-unreachable backup:standby");
    }

    @Test
    void aPlaceWhoseLossStopsTheFunctionIsNotAlsoToldForItsPeople() {
        assertThat(explained("people/fail-together", """
                        domains: {hall: {kind: site}, hill: {kind: site}}
                        functions:
                          cards: {tier: 1, needs: [gateway, desk]}
                        components:
                          gateway: {kind: service, in: [hall]}
                          gateway-2: {kind: service, in: [hill]}
                          amy: {kind: person, site: hall, contactVerified: 2026-11-01}
                          ben: {kind: person, site: hall, contactVerified: 2026-11-01}
                          desk: {kind: role, holders: [amy, ben]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        """))
                .containsExactlyInAnyOrder("component:desk <- single-point/failure-domain function:cards");
    }

    @Test
    void aScenarioThatTakesAllOfARoleIsToldOnce() {
        assertThat(explained("people/fail-together", """
                        domains: {hall: {kind: site}, crew: {kind: team}, hill: {kind: site}}
                        functions:
                          cards: {tier: 1, needs: [gateway, desk]}
                        components:
                          gateway: {kind: service, in: [hall]}
                          gateway-2: {kind: service, in: [hill]}
                          amy: {kind: person, site: hall, in: [crew]}
                          ben: {kind: person, site: hill, in: [crew]}
                          desk: {kind: role, holders: [amy, ben]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic}}
                        scenarios: {strike: {loses: [crew]}}
                        """))
                .containsExactlyInAnyOrder("component:desk <- single-point/scenario-not-survived function:cards");
    }

    @Test
    void aPlaceThatARoleAndItsDeputiesShareIsToldOnce() {
        String manifest = """
                domains: {hall: {kind: site}, hill: {kind: site}}
                functions:
                  cards: {tier: 1, needs: [desk]}
                components:
                  amy: {kind: person, site: %s}
                  ben: {kind: person, site: hall}
                  cid: {kind: person, site: hall}
                  desk: {kind: role, holders: [amy]}
                  other: {kind: role, holders: [ben, cid]}
                backups:
                  stand-in: {protects: desk, variant: role-backup, uses: [other], activation: {mode: automatic}}
                scenarios: {fire: {loses: [hall, amy]}}
                """;
        assertThat(explained("people/fail-together", manifest.formatted("hall")))
                .containsExactly("component:other <- independence/hidden-shared-dependency backup:stand-in");
        assertThat(explained("people/fail-together", manifest.formatted("hill")))
                .containsExactly("component:other <- nothing");
    }

    @Test
    void aLoginThatFailsWithThePrimaryIsOneFinding() {
        assertThat(explained("independence/shared-identity", """
                        functions:
                          cards: {tier: 1, needs: [gateway, ledger]}
                        components:
                          login: {kind: identity}
                          gateway: {kind: service, needs: [login]}
                          gateway-2: {kind: service}
                          ledger: {kind: service, needs: [login]}
                          ledger-2: {kind: service, needs: [login]}
                          console: {kind: tool, needs: [login]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: automatic, tools: [console]}}
                          second: {protects: ledger, variant: hot-standby, uses: [ledger-2], activation: {mode: automatic}}
                        """))
                .containsExactlyInAnyOrder(
                        "backup:standby <- access/no-break-glass backup:standby", "backup:second <- nothing");
    }

    @Test
    void hoursThatNobodyCoversExplainThatTheBackupIsLate() {
        assertThat(explained("recovery-time/backup-misses-rto", """
                        functions:
                          cards: {tier: 1, rto: 4h, hours: 24x7, needs: [gateway, ledger]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                          ledger: {kind: service}
                          ledger-2: {kind: service}
                          duty: {kind: role, holders: [mkim, apark], coverage: "Mon-Fri 08:00-18:00"}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], activation: {mode: manual, activators: [duty], detect: 5m, decide: 5m, activate: 5m}}
                          second: {protects: ledger, variant: hot-standby, uses: [ledger-2], activation: {mode: manual, activators: [duty], detect: 5m, decide: 5m, activate: 5h}}
                        """))
                .containsExactlyInAnyOrder(
                        "backup:standby <- activation/activator-unreachable backup:standby",
                        "backup:second <- nothing");
    }

    @Test
    void whoIsAloneInTwoRolesIsNotAlsoToldForAnEvent() {
        assertThat(explained("coverage/oversubscribed", """
                        domains: {hall: {kind: site}}
                        functions:
                          cards: {tier: 1, needs: [desk, dispatch]}
                        components:
                          amy: {kind: person, site: hall}
                          desk: {kind: role, holders: [mkim]}
                          dispatch: {kind: role, holders: [mkim, amy]}
                        """))
                .containsExactlyInAnyOrder("component:mkim <- single-point/key-person component:desk");
    }

    @Test
    void whoIsAloneInOneOfThreeRolesIsStillTheLastOfTheOthers() {
        assertThat(explained("coverage/oversubscribed", """
                        domains: {hall: {kind: site}}
                        functions:
                          cards: {tier: 1, needs: [desk, dispatch, drivers]}
                        components:
                          amy: {kind: person, site: hall}
                          desk: {kind: role, holders: [mkim]}
                          dispatch: {kind: role, holders: [mkim, amy]}
                          drivers: {kind: role, holders: [mkim, amy]}
                        """)).containsExactlyInAnyOrder("component:mkim <- nothing");
    }

    @Test
    void whoIsTheLastOfTwoRolesInAnEventIsADefectOfItsOwn() {
        assertThat(explained("coverage/oversubscribed", """
                        domains: {hall: {kind: site}}
                        functions:
                          cards: {tier: 1, needs: [desk, dispatch]}
                        components:
                          amy: {kind: person, site: hall}
                          desk: {kind: role, holders: [mkim, amy]}
                          dispatch: {kind: role, holders: [mkim, amy]}
                        """)).containsExactlyInAnyOrder("component:mkim <- nothing");
    }

    private List<String> explained(String rule, String manifest) {
        return Linted.explained(folder, manifest, rule);
    }
}
