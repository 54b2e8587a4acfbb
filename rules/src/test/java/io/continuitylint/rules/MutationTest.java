package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.rules.Catalog.Folder;
import io.continuitylint.rules.mutation.Mutant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each condition of each rule is there for a reason that a fixture shows: when it is left out, negated or off by one, a
 * fixture of the rule notices. The mutants that none can notice are listed in {@code mutation/equivalent.txt}, each with
 * the reason.
 */
@EnabledIfSystemProperty(named = "mutation", matches = ".+")
class MutationTest {

    private static final String EQUIVALENT = "/mutation/equivalent.txt";

    /** How many mutants of a family there are, and how many of them no fixture notices. */
    private record Score(int mutants, int survived) {

        Score plus(Score other) {
            return new Score(mutants + other.mutants, survived + other.survived);
        }

        @Override
        public String toString() {
            double share = mutants == 0 ? 100 : 100.0 * (mutants - survived) / mutants;
            return String.format(
                    Locale.ROOT,
                    "mutants %4s, killed %4s, survived %3s: %5.1f %%",
                    mutants,
                    mutants - survived,
                    survived,
                    share);
        }
    }

    @Test
    void aFixtureNoticesEachMistakeInACondition(@TempDir Path jars) throws IOException {
        String wanted = System.getProperty("mutation");
        Map<String, Score> scores = new TreeMap<>();
        List<String> survivors = new ArrayList<>();
        for (Folder folder : Catalog.folders()) {
            if (folder.has("rule.drl") && folder.id().matches(wanted)) {
                MutationCheck.Result result =
                        MutationCheck.of(folder, jars.resolve(folder.id().replace('/', '-') + ".jar"));
                Score score = new Score(result.mutants(), result.survivors().size());
                scores.merge(folder.id().substring(0, folder.id().indexOf('/')), score, Score::plus);
                result.survivors().forEach(survivor -> survivors.add(inWords(survivor)));
                result.broken().forEach(broken -> System.out.println("does not compile: " + inWords(broken)));
                survivors.stream()
                        .skip(survivors.size() - result.survivors().size())
                        .forEach(System.out::println);
            }
        }
        scores.forEach((family, score) -> System.out.printf("%-15s %s%n", family, score));
        System.out.printf("%-15s %s%n", "all", scores.values().stream().reduce(new Score(0, 0), Score::plus));

        List<String> equivalent = equivalent();
        assertThat(survivors)
                .filteredOn(survivor -> !equivalent.contains(survivor))
                .isEmpty();
        assertThat(equivalent).filteredOn(line -> line.matches(wanted + ":.*")).isSubsetOf(survivors);
    }

    private static String inWords(Mutant mutant) {
        return mutant.rule() + ": " + mutant.change();
    }

    /** The lines that begin with a rule; those below, which are indented, say why. */
    private static List<String> equivalent() throws IOException {
        try (InputStream in = Objects.requireNonNull(MutationTest.class.getResourceAsStream(EQUIVALENT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#"))
                    .toList();
        }
    }
}
