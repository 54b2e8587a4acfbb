package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainsTest {

    @Test
    void leadsToTheElementByTheShortestWay() {
        Written written = Written.in("""
                functions:
                  pay: {tier: 1, needs: [web, disk-owner]}
                components:
                  web: {kind: equipment, needs: [db]}
                  db: {kind: equipment, needs: [disk]}
                  disk-owner: {kind: equipment, needs: [disk]}
                  disk: {kind: equipment, in: [hall]}
                domains:
                  hall: {kind: site}
                """);
        assertThat(chain(written, written.function("pay"), written.component("disk")))
                .isEqualTo("pay -> disk-owner -> disk");
        assertThat(chain(written, written.function("pay"), hall(written)))
                .isEqualTo("pay -> disk-owner -> disk -> hall");
    }

    @Test
    void saysInWhichScenarioTheLastThingIsLost() {
        Written written = Written.in("""
                functions:
                  pay: {tier: 1, needs: [web]}
                components:
                  web: {kind: equipment, needs: [disk]}
                  disk: {kind: equipment}
                scenarios:
                  fire: {kind: accident, loses: [disk]}
                """);
        Subject fire = written.workspace().scenarios().values().iterator().next();
        assertThat(chain(written, written.function("pay"), fire)).isEqualTo("pay -> web -> disk -> fire");
    }

    @Test
    void isNoneWhereTheLossDoesNotReach() {
        Written written = Written.in("""
                functions:
                  pay: {tier: 1, needs: [{anyOf: [web, web-2]}]}
                components:
                  web: {kind: equipment}
                  web-2: {kind: equipment}
                """);
        assertThat(chain(written, written.function("pay"), written.component("web")))
                .isEqualTo("null");
    }

    @Test
    void leadsThroughThePartOfARecovery() {
        Written written = Written.in("""
                functions:
                  pay: {tier: 1, needs: [web]}
                components:
                  web: {kind: equipment}
                  web-2: {kind: equipment, needs: [login]}
                  console: {kind: tool, needs: [login]}
                  login: {kind: identity}
                backups:
                  spare: {protects: web, variant: warm-standby, uses: [web-2], activation: {mode: manual, tools: [console]}}
                """);
        Chains chains = chains(written);
        Subject login = written.component("login");
        assertThat(chains.of(written.backup("spare"), RecoveryPart.TOOLS, login))
                .hasToString("spare -> console -> login");
        assertThat(chains.of(written.backup("spare"), RecoveryPart.NONE, login)).hasToString("spare -> web-2 -> login");
        assertThat(chains.of(written.backup("spare"), RecoveryPart.COMMS, login))
                .isNull();
    }

    @Test
    void leadsToWhatIsInTheWayWithNothingLost() {
        Written written = Written.in("""
                functions:
                  pay: {tier: 1, needs: [web]}
                components:
                  web: {kind: equipment, needs: [db, db-2, {anyOf: [role:duty, spare]}]}
                  db: {kind: equipment, needs: [web]}
                  db-2: {kind: equipment, needs: [desk]}
                  desk: {kind: equipment, needs: [role:duty]}
                  spare: {kind: equipment}
                  jo: {kind: person, until: 2026-01-31}
                  duty: {kind: role, needs: [web], holders: [jo]}
                """);
        assertThat(chains(written).toDefect(written.function("pay"))).hasToString("pay -> web -> db-2 -> desk -> duty");
    }

    private static String chain(Written written, Subject from, Subject element) {
        return String.valueOf(chains(written).of(from, element));
    }

    private static Subject hall(Written written) {
        return List.copyOf(written.workspace().domains().values()).get(0);
    }

    private static Chains chains(Written written) {
        Graph graph = Graph.of(written.workspace(), Written.DAY);
        return new Chains(graph, SingleLosses.of(graph));
    }
}
