package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.NotRead;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.report.content.RunWarnings;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shells show on a console and write into a folder. */
class ConsoleReportTest {

    @TempDir
    private Path folder;

    @Test
    void noneIsNothing() {
        assertThat(console("none", 0).text(report(2))).isEmpty();
    }

    @Test
    void compactIsOneLineForEachFinding() {
        assertThat(console("compact", 0).text(report(2))).isEqualTo("""
                a.yaml:1:1: error: message 1 [test/overdue]
                a.yaml:2:1: error: message 2 [test/overdue]
                2 errors, 0 warnings
                """);
        assertThat(console("compact", 0).text(report(0))).isEqualTo("0 errors, 0 warnings\n");
    }

    @Test
    void compactCountsWhatItLeavesOut() {
        assertThat(console("compact", 1).text(report(3))).isEqualTo("""
                a.yaml:1:1: error: message 1 [test/overdue]
                ... and 2 more; the reports hold all of them
                3 errors, 0 warnings
                """);
        assertThat(console("compact", 3).text(report(3))).doesNotContain("more");
    }

    @Test
    void prettyIsTheReportForPeopleNoLongerThanAllowed() {
        assertThat(console("pretty", 1).text(report(3)))
                .contains("message 1", "... and 2 more; the reports hold all of them\n\n", "3 errors")
                .doesNotContain("message 2");
    }

    @Test
    void whatWasNotJudgedIsSaidOnce() {
        String noTier = "no function with a tier was judged; give each function the tier that it has, 1 to 4";
        assertThat(console("compact", 0).warnings(report(1))).containsExactly(noTier);
        assertThat(console("none", 0).warnings(report(1))).containsExactly(noTier);
        assertThat(console("pretty", 0).warnings(report(1))).isEmpty();
        assertThat(console("pretty", 0).text(report(1))).containsOnlyOnce(noTier);
    }

    @Test
    void whatWasNotReadIsNamedInALineForEachReason() {
        List<NotRead> files = List.of(
                new NotRead("a/continuity-x.yaml", "its name is another", "rename it"),
                new NotRead("target/continuity/a.yaml", "it lies in target", "move it"),
                new NotRead("target/continuity/b.yaml", "it lies in target", "move it"));
        assertThat(RunWarnings.notRead(files))
                .containsExactly(
                        "not read: a/continuity-x.yaml: its name is another; rename it",
                        "not read: target/continuity/a.yaml and target/continuity/b.yaml: it lies in target; move it",
                        "what is no manifest can be listed in excludes");
        assertThat(RunWarnings.notRead(List.of())).isEmpty();
    }

    @Test
    void manyPlacesAreCounted() {
        List<NotRead> files = IntStream.range(0, 12)
                .mapToObj(index ->
                        new NotRead("d%s/continuity-x.yaml".formatted(index), "its name is another", "rename it"))
                .toList();
        assertThat(RunWarnings.notRead(files))
                .hasSize(12)
                .contains("and files in 2 more places, which the JSON report lists");
    }

    @Test
    void nothingIsLostOnAConsoleWithFewCharactersAndReportFilesHaveAll() throws IOException {
        LintReport report = report(List.of(finding("a-\u00e4.yaml", 1, "\u20AC is not a unit")));
        Terminal ascii = Terminal.file().in(StandardCharsets.US_ASCII);
        for (String kind : List.of("pretty", "compact")) {
            assertThat(ConsoleReport.of(kind, ascii, 0).text(report))
                    .contains("a-\\u00E4.yaml:1:1", "\\u20AC is not a unit")
                    .matches(text -> text.chars().allMatch(sign -> sign < 0x80));
        }
        ReportFiles.of(List.of("pretty"), folder).write(report, List.of());
        assertThat(folder.resolve("continuity.txt")).content().contains("a-\u00e4.yaml:1:1", "\u20AC is not a unit");
    }

    @Test
    void whatThereIsNotIsRefused() {
        assertThat(refused(() -> console("json", 0)))
                .isEqualTo("consoleOutput: \"json\" is none of pretty, compact, none");
        assertThat(refused(() -> console("pretty", -1))).isEqualTo("maxFindings: -1 is less than nothing; 0 shows all");
        assertThat(refused(() -> ReportFiles.of(List.of("json", "pdf"), folder)))
                .startsWith("formats: there is no format \"pdf\"");
    }

    @Test
    void filesAreWrittenOnceEach() {
        List<Path> written =
                ReportFiles.of(List.of("json", "pretty", "json"), folder).write(report(1), List.of());
        assertThat(written)
                .containsExactly(folder.resolve("continuity.json"), folder.resolve("continuity.txt"))
                .allMatch(Files::isRegularFile);
    }

    @Test
    void filesAreWrittenWhereABuildSays() {
        Path lines = folder.resolve("lines.txt");
        assertThat(ReportFiles.at(Map.of("compact", lines)).write(report(1), List.of()))
                .containsExactly(lines);
        assertThat(lines).isRegularFile();
        assertThat(refused(() -> ReportFiles.at(Map.of("pdf", lines))))
                .startsWith("formats: there is no format \"pdf\"");
        assertThat(refused(() -> ReportFiles.at(Map.of("compact", lines, "json", lines))))
                .isEqualTo("outputDirectory: two reports would be written to \"%s\"", lines);
    }

    @Test
    void aFolderThatIsAFileIsRefusedWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ReportFiles files = ReportFiles.of(List.of("json"), file);
        assertThat(refused(() -> files.write(report(1), List.of())))
                .isEqualTo("outputDirectory: the report cannot be written to %1$s; %1$s is a file", file);
    }

    @Test
    void whatTheRunReadIsNotWrittenOver() throws IOException {
        Path manifest = Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1");
        Files.createSymbolicLink(folder.resolve("link.json"), manifest);
        ReportFiles files = ReportFiles.named(List.of("json=link.json"), folder);
        assertThat(refused(() -> files.write(report(1), List.of(folder.resolve("./continuity.yaml")))))
                .isEqualTo(
                        "output: \"%s\" was read by this run; name another file for the report",
                        folder.resolve("link.json"));
        assertThat(manifest).hasContent("continuity: 1");
    }

    @Test
    void standardOutputTakesWhatProgramsReadToo() {
        ConsoleReport json = ConsoleReport.ofOutput("json", Terminal.file(), 0);
        assertThat(json.text(report(1))).startsWith("{").endsWith("}\n");
        assertThat(json.isSilent()).isFalse();
        assertThat(ConsoleReport.ofOutput("none", Terminal.file(), 0).isSilent())
                .isTrue();
        assertThat(refused(() -> ConsoleReport.ofOutput("pdf", Terminal.file(), 0)))
                .isEqualTo(
                        "format: \"pdf\" is none of pretty, compact, json, jsonl, sarif, sarif-github, junit, github, gitlab, azure, "
                                + "teamcity, checkstyle, sonar, rdjson, markdown, html, none");
    }

    @Test
    void aReportIsShownPieceByPieceAsItMayBeFarLargerThanTheManifests() {
        LintReport large = report(1_000);
        // Markdown is short whatever the report is; GitHub shows ten of each sort; a page is made as a whole.
        Set<ReportFormat> whole =
                EnumSet.complementOf(EnumSet.of(ReportFormat.MARKDOWN, ReportFormat.GITHUB, ReportFormat.HTML));
        for (String kind : whole.stream().map(ReportFormat::label).toList()) {
            ConsoleReport console = ConsoleReport.ofOutput(kind, Terminal.file(), 0);
            Pieces pieces = console.show(large, new Pieces());
            assertThat(pieces.text).hasToString(console.text(large));
            assertThat(pieces.longest).as(kind).isLessThan(pieces.text.length() / 10);
        }
    }

    private static final class Pieces implements Appendable {

        private final StringBuilder text = new StringBuilder();
        private int longest;

        @Override
        public Appendable append(CharSequence piece) {
            text.append(piece);
            longest = Math.max(longest, piece.length());
            return this;
        }

        @Override
        public Appendable append(CharSequence piece, int start, int end) {
            return append(piece.subSequence(start, end));
        }

        @Override
        public Appendable append(char character) {
            return append(String.valueOf(character));
        }
    }

    private static ConsoleReport console(String kind, int most) {
        return ConsoleReport.of(kind, Terminal.file(), most);
    }

    private static String refused(Runnable request) {
        return assertThrowsExactly(RequestException.class, request::run).describe(UnaryOperator.identity());
    }

    private static LintReport report(int errors) {
        return report(IntStream.rangeClosed(1, errors)
                .mapToObj(line -> finding("a.yaml", line, "message " + line))
                .toList());
    }

    private static LintReport report(List<Finding> findings) {
        return new LintReport(
                "0.1",
                LocalDate.of(2026, 11, 24),
                Scope.of("shop"),
                List.of(),
                new LintReport.Counts(0, 0, 0, 0, 0, 0),
                findings,
                List.of(),
                List.of(),
                List.of(),
                Selection.ALL);
    }

    private static Finding finding(String file, int line, String message) {
        Place place = new Place(file, new Span(line, 1, line, 2), "");
        return Finding.of("test/overdue", "backup:b" + line, null, Severity.ERROR, message, place);
    }
}
