package io.continuitylint.fact.recoverytime;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainRecoveryTest {

    /** The console through which the ledger is brought back has to be brought back itself. */
    private static List<ChainRecovery> of(String rto, String ledger, String console) {
        return FoundFacts.in("""
                        domains:
                          quay: {kind: site}
                        functions:
                          pay: {tier: 1, rto: %s, needs: [ledger]}
                          other: {tier: 3, rto: 1s, needs: [ledger]}
                        components:
                          ledger: {kind: datastore, in: [quay]}
                          standby: {kind: datastore}
                          console: {kind: tool, in: [quay]}
                          laptop: {kind: tool}
                        backups:
                          ledger-standby:
                            protects: ledger
                            variant: hot-standby
                            readiness: hot
                            uses: [standby]
                            activation: {mode: automatic, detect: 1m, activate: %s, tools: [console]}
                          console-on-laptop:
                            protects: console
                            variant: cold-spare
                            readiness: hot
                            uses: [laptop]
                            activation: {mode: automatic, detect: 5m, activate: %s}
                        """.formatted(rto, ledger, console), ChainRecovery.class);
    }

    @Test
    void addsUpRecoveriesThatWaitForEachOther() {
        assertThat(of("30m", "20m", "10m")).singleElement().satisfies(recovery -> {
            assertThat(recovery.function().id()).isEqualTo("pay");
            assertThat(recovery.element().id()).isEqualTo("quay");
            assertThat(recovery.time()).hasToString("console-on-laptop 15m + ledger-standby 20m = 35m");
            assertThat(recovery.alone()).isFalse();
        });
        assertThat(of("35m", "20m", "10m")).isEmpty();
    }

    @Test
    void knowsWhenOneBackupAloneIsTooSlow() {
        assertThat(of("15m", "20m", "2m")).singleElement().matches(recovery -> recovery.alone());
    }

    @Test
    void countsTheStartOfWhatComesUpAgain() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, rto: 10m, needs: [gateway]}
                        components:
                          gateway: {kind: service, start: 9m, needs: [ledger]}
                          ledger: {kind: datastore}
                          standby: {kind: datastore}
                        backups:
                          hot: {protects: ledger, variant: hot-standby, uses: [standby], activation: {mode: automatic, activate: 2m}}
                        """, ChainRecovery.class))
                .singleElement()
                .matches(recovery -> recovery.time().toString().equals("hot 2m + gateway 9m (start) = 11m"));
    }

    @Test
    void isSilentWhereNothingComesBackOrNothingIsPromised() {
        String yaml = """
                        domains:
                          hall: {kind: site}
                        functions:
                          pay: {tier: 1, %sneeds: [ledger]}
                        components:
                          ledger: {kind: datastore, in: [hall]}
                          standby: {kind: datastore%s}
                        backups:
                          hot: {protects: ledger, variant: hot-standby, uses: [standby], activation: {mode: automatic, activate: 2m}}
                        """;
        assertThat(FoundFacts.in(yaml.formatted("", ""), ChainRecovery.class)).isEmpty();
        assertThat(FoundFacts.in(yaml.formatted("rto: 1m, ", ", needs: [ledger]"), ChainRecovery.class))
                .isEmpty();
        assertThat(FoundFacts.in(yaml.formatted("rto: 1m, ", ", in: [hall]"), ChainRecovery.class))
                .as("only the store itself")
                .singleElement()
                .matches(recovery -> recovery.element().id().equals("ledger"));
    }

    @Test
    void takesTheTargetOfAScenarioThatHasItsOwn() {
        assertThat(FoundFacts.in("""
                        scenarios:
                          flood: {loses: [ledger], rto: 1m}
                        functions:
                          pay: {tier: 1, rto: 10m, needs: [ledger]}
                        components:
                          ledger: {kind: datastore}
                          standby: {kind: datastore}
                        backups:
                          hot: {protects: ledger, variant: hot-standby, uses: [standby], activation: {mode: automatic, activate: 2m}}
                        """, ChainRecovery.class))
                .singleElement()
                .matches(recovery -> recovery.targetOf().id().equals("flood"));
    }
}
