package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a rule folder is reported once, with its file and line. */
class MistakesTest {

    private static final Path SOUND = Path.of("src/main/resources/catalog/test/never-restored");

    @TempDir
    private Path copies;

    private Path folder;

    @BeforeEach
    void copyAFolder() throws IOException {
        folder = copies.resolve("test/never-restored");
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(SOUND)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void aSoundFolderHasNone() throws IOException {
        assertThat(mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            rule.md  | tier1: error         | tier1: erorr         | rule.md:3: severity "erorr" is not error, warning or info; did you mean "error"?
            rule.md  | tier1: error         | teir1: error         | rule.md:3: there is no key "teir1"; keys are tier1, critical, other; did you mean "tier1"?
            rule.md  | title:               | titel:               | rule.md:2: there is no key "titel"; keys are title, severity, since, standards, params; did you mean "title"?
            rule.md  | title:               | severty: error@title: | rule.md:2: there is no key "severty"; keys are title, severity, since, standards, params; did you mean "severity"?
            rule.md  | title:               | params: {days: {type: nubmer, default: 2}}@title: | rule.md:2: type "nubmer" is not number, duration, percent, text, flag or list; did you mean "number"?
            rule.md  | title:               | params: {days: {type: number, default: two}}@title: | rule.md:2: the default of "days", two, is not a number
            rule.md  | title:               | params: {days: {type: number}}@title: | rule.md:2: the key "default" is missing
            rule.md  | severity: {          | severity: [          | rule.md:3: a comma or ] is missing here
            rule.md  | ---@title            | title                | rule.md:1: front matter is missing: a line of three dashes, keys, a line of three dashes
            rule.md  | ## Why it matters    | ## Why it maters     | there is no section "Why it maters"; did you mean "Why it matters"?
            rule.md  | ## Why it matters@   | @                    | the section "## Why it matters" is missing
            rule.md  | ## Why it matters@   | See test/@overdue.@@## Why it matters@ | a word goes on in the next line; write it on one
            bad.yaml | # finding:           | # found:             | bad.yaml announces no finding; write "# finding: the message" at the end of its line
            """)
    void areReportedOnce(String file, String from, String to, String message) throws IOException {
        edit(file, from, to);
        assertThat(mistakes()).anyMatch(mistake -> mistake.endsWith(message));
        assertThat(mistakes()).allMatch(mistake -> mistake.contains("test/never-restored/" + file));
    }

    @Test
    void aFixtureThatIsNotYamlIsReportedAtItsPlace() throws IOException {
        edit("bad.yaml", "continuity: 1@", "continuity: 1@x-note: a: b@");
        assertThat(mistakes()).singleElement().asString().contains("bad.yaml:3: a colon and a space");
    }

    @Test
    void aFindingThatIsAnnouncedAndNotFoundIsReportedWithTheOneFoundInstead() throws IOException {
        edit("bad.yaml", "has ever passed", "ever passed");
        assertThat(mistakes())
                .hasSize(2)
                .anyMatch(mistake ->
                        mistake.contains("no restore ever passed") && mistake.endsWith("(announced, but not found)"))
                .anyMatch(mistake -> mistake.contains("no restore has ever passed")
                        && mistake.endsWith("(found, but not announced)"));
    }

    @Test
    void aFolderThatWasNotCompiledIsReportedOnce() throws IOException {
        Path other = Files.move(folder, copies.resolve("test/never-compiled"));
        folder = other;
        edit("rule.drl", "test/never-restored", "test/never-compiled");
        assertThat(mistakes()).singleElement().asString().contains("never-compiled/rule.drl was not compiled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule.md", "rule.drl", "good.yaml"})
    void aMissingFileIsNamed(String file) throws IOException {
        Files.delete(folder.resolve(file));
        assertThat(mistakes()).anyMatch(mistake -> mistake.startsWith("test/never-restored/" + file + " is missing"));
    }

    private List<String> mistakes() throws IOException {
        return CatalogTest.mistakes(new RuleFolder(folder, "test/" + folder.getFileName()), copies);
    }

    /** Changes the first place of a text; {@code @} means the end of a line. */
    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        String wanted = from.replace('@', '\n');
        assertThat(text).contains(wanted);
        int start = text.indexOf(wanted);
        Files.writeString(
                folder.resolve(file),
                text.substring(0, start) + to.replace('@', '\n') + text.substring(start + wanted.length()));
    }
}
