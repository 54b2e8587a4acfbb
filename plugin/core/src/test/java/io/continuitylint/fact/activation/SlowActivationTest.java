package io.continuitylint.fact.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlowActivationTest {

    @Test
    void isFoundWhereEverySurvivorWaitsForPeople() {
        assertThat(found("14m", "semi", "")).singleElement().satisfies(slow -> {
            assertThat(slow.backup().id()).isEqualTo("standby");
            assertThat(slow.floor()).hasToString("15m");
        });
    }

    @Test
    void isNotFoundAtTheFloorOrWithAnAutomaticSurvivor() {
        assertThat(found("15m", "manual", "")).isEmpty();
        assertThat(found("14m", "automatic", "")).isEmpty();
        assertThat(found("14m", "manual", """
                  other:
                    protects: [db]
                    uses: [console]
                    variant: warm-standby
                    activation: {mode: automatic}
                """)).isEmpty();
    }

    @Test
    void isNotFoundWhereASurvivorDeclaresNoActivation() {
        assertThat(found("14m", "manual", """
                  other:
                    protects: [db]
                    uses: [console]
                    variant: warm-standby
                """)).isEmpty();
    }

    @Test
    void isFoundOnceForTheShortestTarget() {
        assertThat(FoundFacts.in("""
                functions:
                  pay: {tier: 1, rto: 14m, needs: [db, web]}
                  trade: {tier: 2, rto: 5m, needs: [db]}
                components:
                  db: {kind: datastore}
                  web: {kind: service}
                  hall: {kind: equipment}
                backups:
                  hall-spare:
                    {protects: [web, db], uses: [hall], variant: cold-spare, activation: {mode: manual, activators: []}}
                """, SlowActivation.class)).singleElement().satisfies(slow -> {
            assertThat(slow.function().id()).isEqualTo("trade");
            assertThat(slow.target()).hasToString("5m");
        });
    }

    private static List<SlowActivation> found(String rto, String mode, String more) {
        return FoundFacts.in(
                StandbyManifest.with(
                        "tier: 1, rto: " + rto,
                        "variant: warm-standby\nactivation: {mode: %s, activators: [dba]}".formatted(mode),
                        more),
                SlowActivation.class);
    }
}
