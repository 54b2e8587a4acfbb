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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * Holds the page about the vocabulary of facts to its word: every rule of the catalogue, also one that is still to come,
 * can be said in the facts it lists. What a coming rule asks is kept as a sketch, a rule that does nothing.
 */
class VocabularyTest {

    private static final Path PAGE = Path.of("../plugin/decisions/0002-the-vocabulary-of-facts.md");
    private static final Path SKETCHES = Path.of("src/test/resources/sketches");
    private static final Path SAMPLE = Path.of("../sample-project");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String IN_PACKAGE = "src/main/resources/io/continuitylint/rules/";
    private static final int RULES_OF_THE_CATALOGUE = 113;

    private static final Pattern ROW =
            Pattern.compile("^\\| \\**([a-z-]+/[a-z-]+)\\** \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern MATCHED =
            Pattern.compile("^\\s*(?:\\$\\w+ : |not |exists )*([A-Z]\\w+)\\(", Pattern.MULTILINE);

    @Test
    void listsEveryRuleOfTheCatalogue() throws IOException {
        assertThat(page()).hasSize(RULES_OF_THE_CATALOGUE);
    }

    @Test
    void knowsOfEachRuleHowItIsSaid() throws IOException {
        Set<String> said = new TreeSet<>(sketches().keySet());
        Catalog.folders().forEach(folder -> said.add(folder.id()));
        assertThat(said).isEqualTo(page().keySet());
    }

    @Test
    void keepsNoSketchOfARuleThatIsThere() throws IOException {
        assertThat(sketches())
                .doesNotContainKeys(
                        Catalog.folders().stream().map(Catalog.Folder::id).toArray(String[]::new));
    }

    @Test
    void namesTheFactsThatEachRuleMatches() throws IOException {
        Map<String, Set<String>> page = page();
        Map<String, String> all = sketches();
        Catalog.folders().stream()
                .filter(folder -> folder.has("rule.drl"))
                .forEach(folder -> all.put(folder.id(), folder.text("rule.drl")));
        all.forEach((id, drl) -> assertThat(matched(drl)).as(id).isEqualTo(page.get(id)));
    }

    @Test
    void offersEverythingThatTheSketchesAskOf() throws IOException {
        KieFileSystem files = KieServices.get().newKieFileSystem();
        sketches().forEach((id, text) -> files.write(IN_PACKAGE + id.replace('-', '_') + ".drl", text));
        KieBuilder builder = KieServices.get().newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();

        KieSession session = KieServices.get()
                .newKieContainer(builder.getKieModule().getReleaseId())
                .newKieSession();
        allFactsOf(SAMPLE).forEach(session::insert);
        assertThatCode(session::fireAllRules)
                .as("they can be asked about real manifests, too")
                .doesNotThrowAnyException();
    }

    private static List<Object> allFactsOf(Path project) {
        var request = new WorkspaceReader.Request(project, List.of(), List.of(), DAY, true);
        var workspace = WorkspaceReader.read(request).workspace();
        return Facts.of(workspace, DAY, text -> false, Documents.UNSEEN, type -> true)
                .all();
    }

    @Test
    void saysTheSketchesWithoutJava() throws IOException {
        for (Map.Entry<String, String> sketch : sketches().entrySet()) {
            assertThat(sketch.getValue())
                    .as(sketch.getKey())
                    .contains("rule \"" + sketch.getKey())
                    .doesNotContainPattern(
                            "(?m)\\b(eval|accumulate|collect|forall)\\s*\\(|\\)\\s*from\\b|^\\s*function\\s");
        }
    }

    /** What each rule reads, by its id. */
    private static SortedMap<String, Set<String>> page() throws IOException {
        SortedMap<String, Set<String>> page = new TreeMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(PAGE)).results().toList()) {
            Set<String> types = TYPE.matcher(row.group(2))
                    .results()
                    .map(type -> type.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(page.put(row.group(1), types))
                    .as("one row for " + row.group(1))
                    .isNull();
        }
        return page;
    }

    private static SortedMap<String, String> sketches() throws IOException {
        SortedMap<String, String> sketches = new TreeMap<>();
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

    private static Set<String> matched(String drl) {
        return MATCHED.matcher(drl)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
