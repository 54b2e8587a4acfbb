package io.continuitylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.source.YamlProblem.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# a comment only\n"})
    void aFileInWhichNothingIsWrittenHoldsNothing(String text) {
        assertThat(read(text).file().root()).isNull();
        assertThat(read(text).problems()).isEmpty();
    }

    @Test
    void everyValueKnowsItsPlaceAndItsKeys() {
        SourceFile file = read("a:\n  - b: one\n    c/d: {e: 'two'}\n").file();

        assertThat(placed(file, "a", "0", "b")).isEqualTo(new Place("x.yaml", new Span(2, 8, 2, 11), "/a/0/b"));
        assertThat(placed(file, "a", "0", "c/d", "e"))
                .isEqualTo(new Place("x.yaml", new Span(3, 14, 3, 19), "/a/0/c~1d/e"));
        assertThat(placed(file, "a")).isEqualTo(new Place("x.yaml", new Span(2, 3, 3, 20), "/a"));
    }

    @Test
    void aTextIsTakenAsWrittenWhateverYamlWouldMakeOfIt() {
        SourceFile file =
                read("[no, 4:30, 010, 2026-11-20, 1_000, ~, 'x', \"\\n\"]").file();

        assertThat(((YamlSequence) root(file)).items())
                .map(item -> ((YamlScalar) item).text())
                .containsExactly("no", "4:30", "010", "2026-11-20", "1_000", "~", "x", "\n");
    }

    @Test
    void aFileOfAnotherToolMayHaveSeveralDocumentsTagsAndMergeKeys(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("x.yaml"), "a: &a {b: 1}\n---\n# nothing\n---\n<<: {c: 2}\nd: !reset []\n");
        YamlReader.Documents read = YamlReader.readAll(file, "x.yaml");

        assertThat(read.problems()).isEmpty();
        assertThat(read.parts()).hasSize(3);
        assertThat(String.valueOf(read.parts().get(2).root())).contains("<<");
        assertThat(placed(read.parts().get(2), "d").span().startLine()).isEqualTo(6);
        assertThat(YamlReader.read(file, "x.yaml").problems())
                .map(YamlProblem::kind)
                .containsExactly(Kind.SEVERAL_DOCUMENTS);
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        SourceFile file = read("\uFEFFa: 1\n").file();

        assertThat(placed(file, "a").span()).isEqualTo(new Span(1, 4, 1, 5));
    }

    @Test
    void linesMayEndAsAnySystemWritesThem() {
        assertThat(placed(read("a: 1\r\nb: 2\r\n").file(), "b").span()).isEqualTo(new Span(2, 4, 2, 5));
        assertThat(placed(read("a: 1\rb: 2\r").file(), "b").span()).isEqualTo(new Span(2, 4, 2, 5));
    }

    @Test
    void placesCountAsEditorsDo() {
        SourceFile file = read("fox: {\uD83E\uDD8A\uD83E\uDD8A: tail}\nnext: \"a\u2028b\"\nlast: x\n")
                .file();

        assertThat(placed(file, "fox", "\uD83E\uDD8A\uD83E\uDD8A").span()).isEqualTo(new Span(1, 13, 1, 17));
        assertThat(placed(file, "last").span()).isEqualTo(new Span(3, 7, 3, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: {b: [", "a: {b: [\n\n", "a: 'b", "a: \"\\", "a: {b: [ # c\r\n", "%", "\n\n@", "a: *"})
    void whatIsNotYamlIsPlacedWithinTheFile(String text) {
        List<YamlProblem> problems = read(text).problems();

        assertThat(problems).isNotEmpty();
        List<String> lines = text.lines().toList();
        assertThat(problems)
                .map(problem -> problem.place().span())
                .allMatch(span -> span.endLine() <= lines.size()
                        && span.endColumn() <= lines.get(span.endLine() - 1).length() + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "%YAML 1.2\\t> a line that begins with % is a directive of YAML; delete it, or write the value in quotes",
                "a: 1\\n...\\nb> a second document begins here; a file holds one",
            })
    void whatIsYamlAndNotReadIsNotCalledOtherwise(String text, String message) {
        assertThat(read(text.translateEscapes() + ".1\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo(message));
    }

    @Test
    void aTabAtTheEndOfAFileIsTheFault() {
        assertThat(read("a:  \t\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().span()).isEqualTo(new Span(1, 5, 1, 6)));
    }

    @Test
    void aTextOverSeveralLinesEndsWithItsLastLine() {
        SourceFile file = read("a: |\n  one\n\n  two  \n\n\nb: >-\r\n  x\r\n\r\nc: d\n  e # why\nf: 'g\n  h'\n")
                .file();

        assertThat(placed(file, "a").span()).isEqualTo(new Span(1, 4, 4, 6));
        assertThat(placed(file, "b").span()).isEqualTo(new Span(7, 4, 8, 4));
        assertThat(placed(file, "c").span()).isEqualTo(new Span(10, 4, 11, 4));
        assertThat(placed(file, "f").span()).isEqualTo(new Span(12, 4, 13, 5));
    }

    @Test
    void anAliasIsWhatItRefersToAtItsOwnPlace() {
        YamlReader.Result read = read("a: &kim [x]\nb: *kim\nc: &one 1\nd: *one\n");

        assertThat(read.problems()).isEmpty();
        assertThat(placed(read.file(), "b").span()).isEqualTo(new Span(2, 4, 2, 8));
        assertThat(text(read.file(), "b", "0")).isEqualTo("x");
        assertThat(text(read.file(), "d")).isEqualTo("1");
    }

    @Test
    void ofTwoKeysThatAreTheSameTheFirstCountsAndBothPlacesAreReported() {
        YamlReader.Result read = read("a: 1\nb: 2\na: 3\n");

        assertThat(text(read.file(), "a")).isEqualTo("1");
        YamlProblem problem = read.problems().get(0);
        assertThat(problem.kind()).isEqualTo(Kind.DUPLICATE_KEY);
        assertThat(problem.place()).hasToString("x.yaml:3:1");
        assertThat(problem.first()).hasToString("x.yaml:1:1");
    }

    @Test
    void theSameKeyIsFoundInALongMappingToo() {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < 100; index++) {
            text.append("key-").append(index).append(": x\n");
        }

        assertThat(read(text + "key-7: y\n").problems())
                .extracting(YamlProblem::first)
                .map(String::valueOf)
                .containsExactly("x.yaml:8:1");
    }

    @Test
    void whatWasReadBeforeAMistakeIsKept() {
        SourceFile file = read("a: 1\nb: {c: 2, d: @}\ne: 3\n").file();

        assertThat(at(file, "a")).isNotNull();
        assertThat(at(file, "b", "c")).isNotNull();
        assertThat(at(file, "b", "d")).isNull();
        assertThat(at(file, "e")).isNull();
    }

    @Test
    void aWrongByteIsTheOnlyThingWrongWithItsFile() {
        byte[] bytes = "a: Andr\u00e9\nb: 1\n".getBytes(StandardCharsets.ISO_8859_1);
        YamlReader.Result read = YamlReader.read(bytes, Path.of("x.yaml"), "x.yaml");

        assertThat(read.problems())
                .map(YamlReaderTest::inWords)
                .containsExactly("1:8 this is not UTF-8; save the file as UTF-8");
        assertThat(text(read.file(), "b")).isEqualTo("1");
    }

    @Test
    void theReplacementCharacterItselfIsAText() {
        assertThat(read("a: \uFFFD\n").problems()).isEmpty();
    }

    @Test
    void nestingHasALimit() {
        assertThat(problems("[".repeat(100_000))).containsExactly("1:65 this is nested more than 64 levels deep");
        assertThat(problems("- ".repeat(5_000))).containsExactly("1:129 this is nested more than 64 levels deep");
    }

    @Test
    void aliasesThatStandForVeryMuchAreRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 10; level++) {
            String before = "*a" + (level - 1);
            bomb.append("a%s: &a%s [%s]\n"
                    .formatted(
                            level,
                            level,
                            String.join(
                                    ", ",
                                    List.of(
                                            before, before, before, before, before, before, before, before, before,
                                            before))));
        }

        assertThat(problems(bomb.toString()))
                .singleElement()
                .asString()
                .endsWith(
                        "the aliases of this file stand for more than 100000 values; write a group or a component that stands"
                                + " for them instead");
    }

    @Test
    void aliasesCountWithAllThatTheyStandFor() {
        String thousand = "all: &all [" + "x, ".repeat(998) + "x]\n";

        assertThat(problems(thousand + "others: [" + "*all, ".repeat(99) + "*all]\n"))
                .isEmpty();
        assertThat(problems(thousand + "others: [" + "*all, ".repeat(100) + "*all]\n"))
                .hasSize(1);
    }

    @Test
    void aLineThatIsTooLongIsNotRead() {
        String longest = "x".repeat(YamlReader.MAX_LINE - "a: \n".length());

        assertThat(problems("b: 1\na: " + longest + "\n")).isEmpty();
        assertThat(problems("b: 1\na: " + longest + "y\n"))
                .containsExactly("2:1 this line is longer than 100000 characters; break it into several");
        assertThat(problems("\u00E4: 1\r\n# " + "\uD83E\uDD8A".repeat(YamlReader.MAX_LINE)))
                .containsExactly("2:1 this line is longer than 100000 characters; break it into several");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(YamlReader.MAX_BYTES + 1L);
        }

        assertThat(YamlReader.read(large, "large.yaml").problems())
                .map(YamlReaderTest::inWords)
                .containsExactly("1:1 the file is larger than 64 MiB; cut it into several");
    }

    @Test
    void whatCannotBeReadAtAllIsAProblemToo(@TempDir Path folder) throws IOException {
        Path noFile = Files.createDirectory(folder.resolve("folder.yaml"));

        YamlReader.Result read = YamlReader.read(noFile, "folder.yaml");

        assertThat(read.problems()).extracting(YamlProblem::kind).containsExactly(Kind.UNREADABLE);
        assertThat(read.problems())
                .map(YamlReaderTest::inWords)
                .containsExactly("1:1 the file cannot be read: IOException");
        assertThat(read.file().root()).isNull();
        assertThat(new SourceFile(folder.resolve("gone.yaml"), "gone.yaml").lines())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        a: @b            => 1:4 a value cannot start with @; write it in quotes
        a: %b            => 1:4 a value cannot start with %; write it in quotes
        a: >9            => 1:4 a value that starts with > or | must be written in quotes
        a: >90%          => 1:4 a value that starts with > or | must be written in quotes
        a: &b            => 1:4 a value that starts with & must be written in quotes
        a: & b           => 1:5 a value that starts with & or * must be written in quotes
        a: *b            => 1:4 *b refers to an anchor that is not there, or to what it is part of; if it is text, write it in quotes
        a: [*b]          => 1:5 *b refers to an anchor that is not there, or to what it is part of; if it is text, write it in quotes
        a: b: c          => 1:5 a colon and a space within a value look like a key; write the value in quotes
        a: 1~ b: 2       => 2:3 this line continues the value above it; check its indentation, or the colon of the line above
        a~b: 1           => 2:2 this line continues the value above it; check its indentation, or the colon of the line above
        a:~	- b          => 2:1 YAML is indented with spaces; there is a tab here: write two spaces instead
        a: - b           => 1:4 a list begins on the line below its key
        - a~b: 1         => 2:1 this line is indented differently than its neighbours
        a: "b            => 1:4 this quote is never closed; write another " where the value ends
        a: "b" c         => 1:8 something follows a value that has ended; write all of the value in quotes
        a: "C:\\dir"     => 1:8 a backslash means something within double quotes; use single quotes, or write it twice
        a: "\\UFFFFFFFF" => 1:2 what follows here is not YAML
        a: [b            => 1:4 this [ is never closed; write ] where the list ends
        a: {b: 1         => 1:4 this { is never closed; write } where the mapping ends
        a: {b: 1~c: 2    => 1:4 a comma or the closing } is missing after this
        a: [b, c}        => 1:9 a comma or ] is missing here
        a: [b]]          => 1:7 ] closes or separates what was never opened; if it is text, write it in quotes
        a: ,b            => 1:4 a value is missing here; if it begins with a bracket or a comma, write it in quotes
        a: !!int 3       => 1:4 tags are not read; remove !!int
        a: !own {b: c}   => 1:4 tags are not read; remove !own
        <<: {a: b}       => 1:1 merge keys (<<) are not read; write the fields out or use defaults
        ? [a]~: b        => 1:3 a key must be a word, not a list or a mapping
        a: 1~---~b: 2    => 2:1 a second document starts here; a manifest is one document
        """)
    void whatIsNotYamlAsManifestsUseItIsReportedInPlainWords(String text, String problem) {
        assertThat(problems(text.replace('~', '\n'))).containsExactly(problem);
    }

    @Test
    void aQuotedMergeKeyIsAKeyLikeAnyOther() {
        assertThat(problems("'<<': x\n")).isEmpty();
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(YamlReaderTest::inWords).toList();
    }

    private static String inWords(YamlProblem problem) {
        Span span = problem.place().span();
        return span.startLine() + ":" + span.startColumn() + " " + problem.message();
    }

    private static YamlReader.Result read(String text) {
        return YamlReader.read(text.getBytes(StandardCharsets.UTF_8), Path.of("x.yaml"), "x.yaml");
    }

    private static YamlNode root(SourceFile file) {
        return Objects.requireNonNull(file.root());
    }

    private static Place placed(SourceFile file, String... keys) {
        return file.place(Objects.requireNonNull(at(file, keys)));
    }

    private static @Nullable String text(SourceFile file, String... keys) {
        return at(file, keys) instanceof YamlScalar scalar ? scalar.text() : null;
    }

    private static @Nullable YamlNode at(SourceFile file, String... keys) {
        YamlNode here = file.root();
        for (String key : keys) {
            if (here instanceof YamlSequence list) {
                here = list.items().get(Integer.parseInt(key));
            } else {
                YamlMapping.Entry entry = here instanceof YamlMapping mapping ? mapping.entry(key) : null;
                here = entry == null ? null : entry.value();
            }
        }
        return here;
    }
}
