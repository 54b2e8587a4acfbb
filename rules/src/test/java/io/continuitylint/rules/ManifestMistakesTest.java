package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user reads after a mistake: the catalogue in {@code mistakes/} changes one thing in a manifest that is right and
 * lists every finding that comes with it. {@code -Dupdate=true} writes down what is reported now, to be read before it is
 * committed.
 */
class ManifestMistakesTest {

    private static final Path CATALOGUE = Path.of("src/test/resources/mistakes");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int AT_LEAST = 60;

    private static RuleEngine rules;

    @TempDir
    private Path folder;

    /**
     * One entry of the catalogue.
     *
     * @param before the manifests it starts from, a file or a folder
     * @param edits lines of {@code - old text} and {@code + new text}, in pairs
     */
    private record Mistake(
            Path catalogue, Path before, String title, String file, List<String> edits, List<String> told) {

        String edited(String text) {
            String edited = text;
            for (int index = 0; index < edits.size(); index += 2) {
                String old = unescaped(edits.get(index));
                assertThat(edited).as(title).contains(old);
                int start = edited.indexOf(old);
                edited = edited.substring(0, start)
                        + unescaped(edits.get(index + 1))
                        + edited.substring(start + old.length());
            }
            return edited;
        }

        private static String unescaped(String edit) {
            return edit.length() < 2 ? "" : edit.substring(2).translateEscapes();
        }

        String rendered(List<String> now) {
            return Stream.of(
                            List.of("# " + title),
                            file.isEmpty() ? List.<String>of() : List.of("@ " + file),
                            edits,
                            now)
                    .flatMap(List::stream)
                    .collect(Collectors.joining("\n", "", "\n"));
        }

        @Override
        public String toString() {
            return title;
        }
    }

    @BeforeAll
    static void loadTheRules() {
        rules = RuleEngine.load(List.of()).selecting(List.of(), List.of());
    }

    @AfterAll
    static void closeThem() {
        rules.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isToldInTheseWords(Mistake mistake) throws IOException {
        List<String> told = told(mistake);
        if (Boolean.getBoolean("update")) {
            String text = Files.readString(mistake.catalogue());
            Files.writeString(
                    mistake.catalogue(), text.replace(mistake.rendered(mistake.told()), mistake.rendered(told)));
        } else {
            assertThat(told).isEqualTo(mistake.told());
        }
    }

    @Test
    void theCatalogueIsLongEnoughToLearnFrom() {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(mistakes()).extracting(Mistake::title).doesNotHaveDuplicates();
    }

    private List<String> told(Mistake mistake) throws IOException {
        Path before = copy(mistake.before(), folder.resolve("before"));
        Path after = copy(mistake.before(), folder.resolve("after"));
        Path edited = mistake.file().isEmpty() ? after.resolve("continuity.yaml") : after.resolve(mistake.file());
        Files.writeString(edited, mistake.edited(Files.readString(edited)));
        Set<String> known =
                lint(before).stream().map(ManifestMistakesTest::identity).collect(Collectors.toSet());
        List<String> told = new ArrayList<>();
        for (Finding finding : lint(after)) {
            if (!known.contains(identity(finding))) {
                told.add(line(finding));
            }
        }
        return told.isEmpty() ? List.of("nothing") : told;
    }

    private static String identity(Finding finding) {
        return finding.rule() + finding.object() + finding.message() + finding.isAccepted() + finding.isConsequence();
    }

    private static String line(Finding finding) {
        String standing = finding.isAccepted() ? " (accepted)" : finding.isConsequence() ? " (consequence)" : "";
        return "%s: %s: %s [%s]%s"
                .formatted(finding.place(), finding.severity().label(), finding.message(), finding.rule(), standing);
    }

    private static List<Finding> lint(Path root) {
        return new Linter()
                .lint(LintRequest.of(root, AsOf.given(DAY)).build(), rules)
                .report()
                .findings();
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        if (Files.isRegularFile(from)) {
            Files.copy(from, to.resolve("continuity.yaml"));
            return to;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    private static Stream<Mistake> mistakes() {
        return Stream.concat(
                read("first-manifest.txt", Path.of("src/test/resources/first-manifest.yaml")),
                read("sample.txt", Path.of("../sample-project")));
    }

    /** Entries are parted by empty lines; lines before the first are comments. */
    private static Stream<Mistake> read(String name, Path before) {
        Path catalogue = CATALOGUE.resolve(name);
        try {
            return Stream.of(Files.readString(catalogue).split("\n\n"))
                    .filter(entry -> entry.startsWith("# "))
                    .map(entry -> entry(catalogue, before, entry.lines().toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Mistake entry(Path catalogue, Path before, List<String> lines) {
        String title = lines.get(0).substring(2);
        boolean named = lines.get(1).startsWith("@ ");
        String file = named ? lines.get(1).substring(2) : "";
        List<String> rest = lines.subList(named ? 2 : 1, lines.size());
        int edits = 0;
        while (edits < rest.size() && "-+".indexOf(rest.get(edits).charAt(0)) >= 0) {
            edits++;
        }
        return new Mistake(catalogue, before, title, file, rest.subList(0, edits), rest.subList(edits, rest.size()));
    }
}
