package io.continuitylint.rules.secondreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The linter against a second reading of the text: simple, slow, and without any class of the analysis. Three properties
 * set what is compared: {@code secondReading.workspaces} how many, {@code secondReading.firstSeed} from which one on, and
 * {@code secondReading.rules=all} also the rules on which the two are not agreed yet.
 */
class SecondReadingTest {

    private static final int WORKSPACES = Integer.getInteger("secondReading.workspaces", 2000);
    private static final int FIRST = Integer.getInteger("secondReading.firstSeed", 0);
    private static final List<String> RULES =
            "all".equals(System.getProperty("secondReading.rules")) ? SecondReading.ALL : SecondReading.AGREED;

    @TempDir
    private Path folder;

    @Test
    void bothFindTheSameInRandomWorkspaces() {
        Comparison comparison = Comparison.of(RULES, folder);
        for (int seed = FIRST; seed < FIRST + WORKSPACES; seed++) {
            ManifestTree manifest = RandomManifest.of(seed);
            Comparison.Difference difference = comparison.of(manifest);
            assertThat(difference.refused())
                    .as("seed %d is no example:%n%s", seed, manifest.text())
                    .isEmpty();
            if (difference.isOne()) {
                ManifestTree small =
                        new Reducer(tree -> isTheSameSort(comparison.of(tree), difference)).reduce(manifest);
                throw new AssertionError("seed %s, reduced:%n%s%n%s"
                        .formatted(seed, small.text(), comparison.of(small).text()));
            }
        }
    }

    private static boolean isTheSameSort(Comparison.Difference smaller, Comparison.Difference first) {
        return smaller.isOne() && first.rules().containsAll(smaller.rules());
    }

    @Test
    void whatShowsADifferenceIsReducedToWhatItTakes() {
        Comparison comparison = Comparison.of(List.of("single-point/unprotected-dependency"), folder);
        Comparison forgetful = new Comparison(List.of(), comparison.engine(), folder);
        ManifestTree manifest = Stream.iterate(0, seed -> seed + 1)
                .map(RandomManifest::of)
                .filter(tree -> forgetful.of(tree).isOne())
                .findFirst()
                .orElseThrow();

        ManifestTree small = new Reducer(tree -> forgetful.of(tree).isOne()).reduce(manifest);

        assertThat(small.text().lines().count())
                .as("one function that needs one component:%n%s", small.text())
                .isEqualTo(5);
        assertThat(forgetful.of(small).text()).contains("only the linter: [single-point/unprotected-dependency");
    }

    @Test
    void aSeedGivesTheSameWorkspace() {
        assertThat(RandomManifest.of(7).text()).isEqualTo(RandomManifest.of(7).text());
        assertThat(RandomManifest.of(7).text())
                .isNotEqualTo(RandomManifest.of(8).text());
    }
}
