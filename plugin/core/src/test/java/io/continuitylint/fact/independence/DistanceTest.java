package io.continuitylint.fact.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.continuitylint.model.Domain.Coordinates;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistanceTest {

    private static List<Distance> distances(String policy, String standby) {
        return FoundFacts.in("""
                policy: {tiers: {1: {%s}}}
                functions:
                  pay: {tier: 1, needs: [ledger]}
                domains:
                  berlin: {kind: site, location: {lat: 52.52, lon: 13.405}}
                  hamburg: {kind: site, parent: north, location: {lat: 53.5511, lon: 9.9937}}
                  north: {kind: region, location: {lat: 52.6, lon: 13.4}}
                  unmapped: {kind: site}
                components:
                  ledger: {kind: datastore, in: [berlin]}
                  ledger-2: {kind: datastore, in: [%s]}
                backups:
                  standby: {protects: ledger, variant: hot-standby, uses: [ledger-2]}
                """.formatted(policy, standby), Distance.class);
    }

    @Test
    void isMeasuredBetweenTheInnermostPlaces() {
        assertThat(distances("minDistance: 200 km", "hamburg")).singleElement().satisfies(distance -> {
            assertThat(distance.kilometres()).isCloseTo(255.3, within(0.5));
            assertThat(distance.isTooClose()).isFalse();
        });
        assertThat(distances("minDistance: 256 km", "hamburg")).singleElement().matches(Distance::isTooClose);
    }

    @Test
    void isNothingWithinOnePlace() {
        assertThat(distances("minDistance: 1 km", "berlin"))
                .singleElement()
                .matches(Distance::isTooClose)
                .extracting(Distance::wholeKilometres)
                .isEqualTo(0L);
    }

    @Test
    void isNotMeasuredBetweenBackupPowerAndItsFeed() {
        String yaml = """
                policy: {tiers: {1: {minDistance: 1 km}}}
                functions:
                  cool: {tier: 1, needs: [feed]}
                domains:
                  berlin: {kind: site, location: {lat: 52.52, lon: 13.405}}
                components:
                  feed: {kind: power, type: feed, in: [berlin]}
                  generator: {kind: power, type: generator, in: [berlin]}
                backups:
                  other: {protects: feed, variant: %s, uses: [generator]}
                """;
        assertThat(FoundFacts.in(yaml.formatted("backup-power"), Distance.class))
                .isEmpty();
        assertThat(FoundFacts.in(yaml.formatted("hot-standby"), Distance.class)).hasSize(1);
    }

    @Test
    void isUnknownWithoutCoordinatesAndNotMeasuredUnlessRequired() {
        assertThat(distances("minDistance: 1 km", "unmapped")).isEmpty();
        assertThat(distances("reviewCadence: 1y", "hamburg")).isEmpty();
    }

    @Test
    void isHalfAroundTheEarthAtMost() {
        double half = GreatCircle.kilometres(new Coordinates(0, 0), new Coordinates(0, 180));
        assertThat(half).isCloseTo(20_015.1, within(0.1));
        assertThat(GreatCircle.kilometres(new Coordinates(0, 179), new Coordinates(0, -179)))
                .isCloseTo(222.4, within(0.1));
    }
}
