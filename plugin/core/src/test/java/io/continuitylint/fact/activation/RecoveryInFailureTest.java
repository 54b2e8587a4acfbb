package io.continuitylint.fact.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryInFailureTest {

    private static final String MANIFEST = """
            functions:
              authorise-cards: {tier: 1, needs: [ledger, role:duty]}
            components:
              ledger: {kind: datastore, needs: [line]}
              ledger-2: {kind: datastore}
              line: {kind: network}
              vault-key: {kind: key, holders: [mkim, jdoe], quorum: 2}
              console: {kind: tool, needs: [line, vault-key]}
              duty: {kind: role, holders: [jdoe]}
              bureau: {kind: supplier}
              phones: {kind: communication}
              mkim: {kind: person}
              jdoe: {kind: person%s}
            backups:
              standby: {protects: ledger, variant: hot-standby, uses: [ledger-2], activation: {tools: [console]}}
              by-the-bureau:
                protects: role:duty
                variant: alternate-supplier
                uses: [bureau]
                activation: {mode: manual, comms: [phones]}
            scenarios:
              phones-down: {kind: accident, loses: [phones]}
            """;

    @Test
    void isAToolLostWithThePrimaryAndTheWayToCallForHelp() {
        assertThat(found("")).extracting(found -> found.tool().id()).containsExactlyInAnyOrder("console", "phones");
    }

    @Test
    void isNoToolAndNoPrimaryThatDoesNotWorkWithNothingLost() {
        assertThat(found(", until: 2020-01-31")).isEmpty();
    }

    private static List<RecoveryInFailure> found(String ofPerson) {
        return FoundFacts.in(MANIFEST.formatted(ofPerson), RecoveryInFailure.class);
    }
}
