package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Published incidents, each as a manifest would have stated it on the eve: what had to be found is found, what was in order
 * is not; after the smallest honest repair the finding is gone, and nothing new is there. Each folder holds the
 * {@code manifest.yaml}, the {@code repaired.yaml}, perhaps a {@code variant.yaml} in which one fact is another, the
 * {@code incident.md} with its source, and {@code expected.yaml}:
 *
 * <ul>
 *   <li>{@code asOf}: the eve
 *   <li>{@code fire}, {@code quiet}: rules that find something in the manifest, or nothing; {@code test/overdue on
 *       backup:standby} is about one object
 *   <li>{@code repaired}: those of {@code fire} that the repair ends
 *   <li>{@code variantQuiet}: rules that find nothing in the variant
 * </ul>
 */
class IncidentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/incidents");
    private static final RuleEngine RULES = RuleEngine.load();

    /** What a rule finds, and in what; the rule alone stands for any object. */
    private record Expected(LocalDate asOf, Map<String, List<String>> lists) {

        static Expected of(Path incident) throws IOException {
            Map<String, Object> keys = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(incident.resolve("expected.yaml")));
            Map<String, List<String>> lists = new TreeMap<>();
            keys.forEach((key, value) -> {
                if (value instanceof List<?> list) {
                    lists.put(key, list.stream().map(Object::toString).toList());
                }
            });
            assertThat(lists.keySet()).isSubsetOf("fire", "quiet", "repaired", "variantQuiet");
            return new Expected(LocalDate.parse(String.valueOf(keys.get("asOf"))), lists);
        }

        List<String> list(String key) {
            return lists.getOrDefault(key, List.of());
        }
    }

    static List<String> incidents() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @AfterAll
    static void close() {
        RULES.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    void isFoundOnTheEve(String incident) throws IOException {
        Expected expected = Expected.of(FOLDER.resolve(incident));
        assertThat(expected.list("fire").size() + expected.list("quiet").size()).isPositive();
        Set<String> found = words(lint(incident, "manifest.yaml", expected));
        assertThat(expected.list("fire")).isSubsetOf(found);
        assertThat(expected.list("quiet")).noneMatch(found::contains);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    void isRepairedByAnHonestChange(String incident) throws IOException {
        Expected expected = Expected.of(FOLDER.resolve(incident));
        assertThat(expected.list("repaired")).isNotEmpty().isSubsetOf(expected.list("fire"));
        List<Finding> before = lint(incident, "manifest.yaml", expected);
        List<Finding> after = lint(incident, "repaired.yaml", expected);
        assertThat(expected.list("repaired")).noneMatch(words(after)::contains);
        assertThat(identities(after)).isSubsetOf(identities(before));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    void whereOneFactIsAnotherItIsNotFound(String incident) throws IOException {
        Expected expected = Expected.of(FOLDER.resolve(incident));
        assertThat(Files.exists(FOLDER.resolve(incident).resolve("variant.yaml")))
                .isEqualTo(!expected.list("variantQuiet").isEmpty());
        if (!expected.list("variantQuiet").isEmpty()) {
            assertThat(expected.list("variantQuiet"))
                    .noneMatch(words(lint(incident, "variant.yaml", expected))::contains);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    void namesItsSourceAndHowSureItIs(String incident) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(incident).resolve("incident.md")))
                .startsWith("# ")
                .contains("* Source: ", "* Confidence: ", "* Verdict: ");
    }

    private static List<Finding> lint(String incident, String file, Expected expected) {
        Path folder = FOLDER.resolve(incident).toAbsolutePath();
        List<Finding> findings = new Linter()
                .lint(
                        LintRequest.of(folder, AsOf.given(expected.asOf()))
                                .paths(List.of(folder.resolve(file)))
                                .build(),
                        RULES)
                .report()
                .findings();
        assertThat(findings)
                .filteredOn(finding -> finding.rule().startsWith("manifest/"))
                .as("%s of %s can be read", file, incident)
                .isEmpty();
        return findings;
    }

    private static Set<String> words(List<Finding> findings) {
        Set<String> words = new TreeSet<>();
        for (Finding finding : findings) {
            words.add(finding.rule());
            words.add(finding.rule() + " on " + finding.object());
        }
        return words;
    }

    private static List<String> identities(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%s %s %s".formatted(finding.rule(), finding.object(), finding.cause()))
                .distinct()
                .sorted()
                .toList();
    }
}
