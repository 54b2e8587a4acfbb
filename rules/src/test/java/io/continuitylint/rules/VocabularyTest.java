package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.continuitylint.fact.Documents;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.vocabulary.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/**
 * Rules that are still to come can be written with the facts there are. What such a rule matches is kept as a sketch, a
 * rule that does nothing. Patterns that the pages of the vocabulary show, and no rule has, are kept beside them.
 */
class VocabularyTest {

    private static final Pattern CLAIMS_ABSENCE =
            Pattern.compile("(?<!undeclared|onlyShared) == null|\\.empty|DueState\\.NEVER \\)");
    private static final Path SKETCHES = Path.of("src/test/resources/sketches");
    private static final Path PATTERNS = Path.of("src/test/resources/patterns/objects.drl");
    private static final Path SAMPLE = Path.of("../sample-project");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void keepsNoSketchOfARuleThatIsThere() throws IOException {
        assertThat(sketches())
                .doesNotContainKeys(
                        Catalog.folders().stream().map(Catalog.Folder::id).toArray(String[]::new));
    }

    /** What a sketch will have to say is absent is kept as a comment, since it reports nothing yet. */
    @Test
    void sketchesNameWhatTheyWillSayIsAbsent() throws IOException {
        List<String> silent = new ArrayList<>();
        sketches()
                .values()
                .forEach(text -> Pattern.compile("(?s)rule \"(.*?)\"\nwhen\n(.*?)then\n(.*?)end")
                        .matcher(text)
                        .results()
                        .filter(rule -> CLAIMS_ABSENCE.matcher(rule.group(2)).find())
                        .filter(rule -> !rule.group(3).contains("// .absent("))
                        .forEach(rule -> silent.add(rule.group(1))));
        assertThat(silent).isEmpty();
    }

    @Test
    void offersEverythingThatTheSketchesMatch() throws IOException {
        SortedMap<String, String> matching = sketches();
        matching.replaceAll((id, text) -> text.replaceAll("// \\.absent(\\(.*\\))", "java.util.Arrays.asList$1;"));
        matching.put("patterns/objects", Files.readString(PATTERNS));
        Compilation compiled = Compilation.of(matching);
        assertThat(compiled.errors()).isEmpty();

        KieSession session = compiled.session();
        allFactsOf(SAMPLE).forEach(session::insert);
        assertThatCode(session::fireAllRules)
                .as("they can be evaluated on real manifests, too")
                .doesNotThrowAnyException();
    }

    private static List<Object> allFactsOf(Path project) {
        var request = new WorkspaceReader.Request(project, List.of(), List.of(), DAY, true);
        var workspace = WorkspaceReader.read(request).workspace();
        return Facts.of(workspace, DAY, text -> false, Documents.UNSEEN, type -> true)
                .all();
    }

    @Test
    void expressesTheSketchesWithoutJava() throws IOException {
        for (Map.Entry<String, String> sketch : sketches().entrySet()) {
            assertThat(sketch.getValue())
                    .as(sketch.getKey())
                    .contains("rule \"" + sketch.getKey())
                    .doesNotContainPattern(
                            "(?m)\\b(eval|accumulate|collect|forall)\\s*\\(|\\)\\s*from\\b|^\\s*function\\s");
        }
    }

    private static SortedMap<String, String> sketches() throws IOException {
        SortedMap<String, String> sketches = new TreeMap<>();
        if (!Files.isDirectory(SKETCHES)) {
            return sketches;
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(SKETCHES)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            String name = SKETCHES.relativize(file).toString().replace('\\', '/');
            sketches.put(name.replaceFirst("\\.drl$", ""), Files.readString(file));
        }
        return sketches;
    }
}
