package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.LintRun;
import io.continuitylint.Linter;
import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.source.Place;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.Span;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlReader;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No rule speaks of the absence of what was written and could not be read: whatever is misread in a manifest, a rule finds
 * no more in it than before. A rule that fails here says of what it claims that it is
 * {@code absent(...)}, or its fact leaves out what is unknown.
 */
class MisreadTest {

    private static final RuleEngine ALL = RuleEngine.load();

    /** What no field takes. */
    private static final String REFUSED = "{refused: this}";

    /** As a key it is refused, whatever stands there. */
    private static final String MERGE_KEY = "<<";

    /** No YAML: nothing from here on is read. */
    private static final String BREAK = "@";

    /** Where a rule goes by values that were read, so that another value may add a finding: rule and keys of the value. */
    private static final Set<String> COMPARING = Set.of(
            // A backup without a variant is judged as one that stands in, and that one has no activation was read.
            "activation/rule-missing /backups/variant",
            // Likewise that nobody says how ready it is kept.
            "readiness/inconsistent-with-rto /backups/variant",
            // What both share is told by one rule or another, and which goes by the tier and the kind that were read.
            "independence/hidden-shared-dependency /functions/tier",
            "independence/hidden-shared-dependency /components/kind");

    /**
     * Where something never works, which silences a rule: by another value it works, and what the rule says of it then is
     * about what stands there.
     */
    private static final Set<String> NEVER_WORKING = Set.of("good-never-works.yaml", "good-never-runs.yaml");

    @TempDir
    private Path copies;

    static Stream<RuleFolder> folders() {
        return Catalog.compiled().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void whatIsMisreadIsNotMissing(RuleFolder folder) throws IOException {
        List<String> spoken = new ArrayList<>();
        for (Fixture fixture : Fixture.of(folder)) {
            if (!fixture.isFolder() && !NEVER_WORKING.contains(fixture.name())) {
                List<String> ids = Stream.concat(Stream.of(folder.id()), fixture.with().stream())
                        .toList();
                misread(fixture, folder, ALL.selecting(ids, List.of()), spoken);
            }
        }
        assertThat(spoken).isEmpty();
    }

    private void misread(Fixture fixture, RuleFolder folder, RuleEngine rules, List<String> spoken) throws IOException {
        Path file = fixture.files().get(0);
        List<String> lines = Files.readAllLines(file);
        SourceFile tree = YamlReader.read(file, file.getFileName().toString()).file();
        int before = messages(fixture.lint(rules), folder).size();
        LintRequest request = fixture.asOfItsDay(copies).build();
        Path copy = copies.resolve("continuity.yaml");
        mistakes(tree, (place, text) -> {
            write(copy, changed(lines, place.span(), text));
            List<String> messages = messages(new Linter().lint(request, rules), folder);
            boolean comparing = COMPARING.contains(folder.id() + " " + keys(place));
            if (messages.size() > before && !comparing) {
                spoken.add("%s: with %s for %s: %s".formatted(fixture.name(), text, place.path(), messages));
            }
        });
    }

    private static List<String> messages(LintRun run, RuleFolder folder) {
        return run.report().findings().stream()
                .filter(finding -> finding.rule().equals(folder.id()))
                .map(Finding::message)
                .toList();
    }

    /** Without the id and the numbers of list entries: {@code /backups/sync/mode}. */
    private static String keys(Place place) {
        return place.path().replaceAll("/\\d+", "").replaceFirst("^(/[^/]+)/[^/]+", "$1");
    }

    private static List<String> changed(List<String> lines, Span span, String text) {
        List<String> changed = new ArrayList<>(lines);
        String line = lines.get(span.startLine() - 1);
        boolean oneLine = span.startLine() == span.endLine();
        String after = oneLine ? line.substring(span.endColumn() - 1) : "";
        changed.set(span.startLine() - 1, line.substring(0, span.startColumn() - 1) + text + after);
        return changed;
    }

    /** Takes where something is written, and what is written instead. */
    private interface Mistakes {
        void mistake(Place place, String text);
    }

    /** Each value is refused in turn, and each key, and with it each id, is misspelt, merged in, or where YAML breaks off. */
    private static void mistakes(SourceFile file, Mistakes mistakes) {
        if (file.root() instanceof YamlMapping top) {
            top.entries().stream()
                    .filter(entry -> !entry.key().text().equals("continuity"))
                    .forEach(entry -> below(file, entry.value(), mistakes));
        }
    }

    private static void below(SourceFile file, YamlNode node, Mistakes mistakes) {
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                Place place = file.place(entry.key());
                for (String mistake : List.of(key + key.charAt(key.length() - 1), MERGE_KEY, BREAK)) {
                    mistakes.mistake(place, mistake);
                }
                below(file, entry.value(), mistakes);
            }
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(item -> below(file, item, mistakes));
        } else if (node instanceof YamlScalar scalar && !scalar.text().isEmpty()) {
            mistakes.mistake(file.place(scalar), REFUSED);
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
