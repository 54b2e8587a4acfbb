package io.continuitylint.fact.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnduranceTest {

    private static List<Endurance> of(String function, String primary, String backup) {
        return FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [feed]%s}
                        components:
                          feed: {kind: power%s}
                          generator: {kind: power, type: generator, runsFor: 20h}
                          battery: {kind: power, type: ups, runsFor: 30m, refuelContract: fuel}
                          fuel: {kind: contract}
                        backups:
                          standby: {protects: feed%s}
                        """.formatted(function, primary, backup), Endurance.class);
    }

    @Test
    void holdsTheEnduranceAgainstWhatTheFunctionMustSustain() {
        String lasting = ", variant: backup-power, uses: [fuel], coverage: {endurance: 24h}";
        assertThat(of(", sustain: 1d", "", lasting)).singleElement().matches(endurance -> !endurance.isTooShort());
        assertThat(of(", sustain: 25h", "", lasting))
                .singleElement()
                .matches(Endurance::isTooShort)
                .matches(endurance -> endurance.longest().by().id().equals("pay"));
    }

    @Test
    void takesTheRepairOfThePrimaryWhereTheFunctionDeclaresNone() {
        String lasting = ", variant: backup-power, uses: [fuel], coverage: {endurance: 24h}";
        assertThat(of("", ", repair: 2d", lasting))
                .singleElement()
                .matches(Endurance::isTooShort)
                .matches(endurance -> endurance.longest().by().id().equals("feed"));
        assertThat(of(", sustain: 1h", ", repair: 2d", lasting))
                .singleElement()
                .matches(endurance -> !endurance.isTooShort());
        assertThat(of("", "", lasting)).as("nothing requires it").isEmpty();
    }

    @Test
    void missesAnEnduranceThatIsRequired() {
        assertThat(of(", sustain: 1d", "", ", variant: backup-power, uses: [fuel]"))
                .singleElement()
                .matches(Endurance::isUndeclared)
                .matches(endurance -> !endurance.isTooShort() && !endurance.isPowerTooShort());
    }

    @Test
    void findsPowerThatRunsShorterAndIsNotRefuelled() {
        assertThat(of(", sustain: 1d", "", ", variant: backup-power, uses: [generator, battery]"))
                .singleElement()
                .matches(Endurance::isPowerTooShort)
                .satisfies(endurance -> assertThat(endurance.power()).hasFieldOrPropertyWithValue("id", "generator"));
        assertThat(of(", sustain: 20h", "", ", variant: backup-power, uses: [generator]"))
                .singleElement()
                .matches(endurance -> !endurance.isPowerTooShort());
        assertThat(of(", sustain: 1d", "", ", variant: backup-power, uses: [battery]"))
                .singleElement()
                .matches(endurance -> !endurance.isPowerTooShort());
    }

    @Test
    void requiresNothingOfCopies() {
        assertThat(of(", sustain: 1d", "", ", variant: record-copy, uses: [fuel]"))
                .isEmpty();
    }

    @Test
    void takesAUpsBesideAGeneratorForABridge() {
        String power = """
                        functions:
                          pay: {tier: 1, sustain: 1d, needs: [feed]}
                        components:
                          feed: {kind: power}
                          generator: {kind: power, type: generator, runsFor: 2d}
                          battery: {kind: power, type: ups, runsFor: 30m}
                        backups:
                          standby: {protects: feed, variant: backup-power, uses: %s}
                        """;
        assertThat(FoundFacts.in(power.formatted("[battery, generator]"), Endurance.class))
                .singleElement()
                .matches(endurance -> !endurance.isPowerTooShort());
        assertThat(FoundFacts.in(power.formatted("[battery]"), Endurance.class))
                .singleElement()
                .matches(Endurance::isPowerTooShort);
    }

    @Test
    void tellsOnceOfABackupForTheFunctionThatMustSustainLongestAndTheStrictestItIsTooShortFor() {
        String yaml = """
                        functions:
                          pay: {tier: 1, sustain: 1h, needs: [rack]}
                          refund: {tier: 2, sustain: 3d, needs: [rack]}
                          cool: {tier: 3, sustain: 1w, needs: [rack]}
                          mail: {tier: 4, needs: [rack]}
                        components:
                          rack: {kind: equipment, needs: [feed]}
                          feed: {kind: power%s}
                          generator: {kind: power}
                        backups:
                          standby: {protects: feed, variant: backup-power, uses: [generator], coverage: {endurance: 2d}}
                        """;
        assertThat(FoundFacts.in(yaml.formatted(""), Endurance.class))
                .singleElement()
                .matches(Endurance::isTooShort)
                .matches(endurance -> endurance.longest().function().id().equals("cool"))
                .matches(endurance -> endurance.strictest().id().equals("refund"));
        assertThat(FoundFacts.in(yaml.formatted(", repair: 2w"), Endurance.class))
                .as("the repair counts for the function that declares nothing")
                .singleElement()
                .matches(endurance -> endurance.longest().function().id().equals("mail"));
    }
}
