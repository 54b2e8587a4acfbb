package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.continuitylint.analysis.Chain;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every format has a golden file. Where a change of it is meant, run the tests with {@code -Dgolden.update=true} and read
 * the difference before committing it.
 */
class ReportFormatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFormatLooksAsItsGoldenFile(ReportFormat format) throws IOException {
        Path golden = Path.of("src/test/resources/golden", format.fileName());
        String written = withoutAssets(
                Files.readString(format.write(report(), folder.resolve("out").resolve(format.fileName()))));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(Path.of("src/test/resources/golden"));
            Files.writeString(golden, written);
        }
        assertThat(golden)
                .as("a golden file, which -Dgolden.update=true writes")
                .exists();
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    /** Style and scripts of the page are files of their own, of which no second copy is kept. */
    private static String withoutAssets(String written) {
        return written.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
                .replaceAll("sha256-[A-Za-z0-9+/=]*", "sha256-");
    }

    @Test
    void theJsonKeepsItsPublishedSchema() throws IOException {
        assertThat(problems(json())).isEmpty();
    }

    @Test
    void theJsonOfAReportByStandardsKeepsIt() throws IOException {
        StringBuilder text = new StringBuilder();
        ReportFormat.JSON.reporter().write(byStandard(), text);
        assertThat(problems(text.toString())).isEmpty();
        assertThat(text)
                .containsPattern("\"frameworks\" : \\[\\s*\"cis-8\"\\s*]")
                .containsPattern("\"standards\" : \\[\\s*\"cis-8 11.5\"\\s*],\\s*\"acceptedBy\"");
    }

    private LintReport byStandard() throws IOException {
        Standard cis = new Standard("cis-8", "CIS Controls", "8", "CIS", "https://example.org", "cis");
        return SampleReport.reportingBy(report(), cis);
    }

    @Test
    void eachLineOfTheJsonLinesKeepsTheirPublishedSchema() throws IOException {
        StringBuilder lines = new StringBuilder();
        ReportFormat.JSONL.reporter().write(byStandard(), lines);
        Schema schema = PublishedSchema.of("continuity-report-lines-1.schema.json");
        assertThat(lines.toString().lines()).hasSizeGreaterThan(8).allSatisfy(line -> {
            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(line.replaceFirst("(?<=\\{\")\\w+", "other"), InputFormat.JSON))
                    .isNotEmpty();
        });
    }

    @Test
    void aLongChainSaysHowManyOfItsLinksAreLeftOut() throws IOException {
        List<Chain.Link> links = IntStream.range(0, 100)
                .mapToObj(number ->
                        SampleReport.link("c" + number, number == 0 ? "" : "needs", SampleReport.place(9, 15, 9, 21)))
                .toList();
        Finding proven = SampleReport.finding(
                "test/overdue",
                "backup:ledger-copy",
                SampleReport.place(8, 3, 8, 14),
                Severity.ERROR,
                List.of(Chain.of(links)),
                null);
        LintReport whole = report();
        LintReport report = new LintReport(
                whole.version(),
                whole.asOf(),
                whole.scope(),
                whole.files(),
                whole.counts(),
                List.of(proven),
                whole.functions(),
                whole.rules(),
                whole.notEvaluated(),
                whole.selection());

        StringBuilder json = new StringBuilder();
        ReportFormat.JSON.reporter().write(report, json);
        assertThat(problems(json.toString())).isEmpty();
        assertThat(json)
                .containsOnlyOnce("\"leftOut\" : 36,")
                .contains("\"id\" : \"c31\"")
                .doesNotContain("\"c32\"");

        StringBuilder text = new StringBuilder();
        ReportFormat.PRETTY.reporter().write(report, text);
        assertThat(text)
                .containsPattern(
                        "c30 needs c31 .*\n    \\.\\.\\. 36 more \\.\\.\\.\n    \\.\\.\\. needs c68 .*\n    c68 needs c69 ");
    }

    @Test
    void andTheSchemaRefusesWhatIsNotInIt() throws IOException {
        assertThat(problems(json().replace("\"severity\" : \"error\"", "\"severity\" : \"fatal\"")))
                .isNotEmpty();
        assertThat(problems(json().replaceFirst("\"version\"", "\"release\""))).isNotEmpty();
    }

    @Test
    void aReportWithoutFindingsNamesWhatWasLookedAt() throws IOException {
        LintReport none = new LintReport(
                "1.0",
                LocalDate.EPOCH,
                Scope.of("shop"),
                List.of(),
                new LintReport.Counts(2, 0, 0, 1, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Selection.ALL);
        StringBuilder text = new StringBuilder();
        ReportFormat.PRETTY.reporter().write(none, text);
        assertThat(text)
                .contains("0 errors, 0 warnings", "2 functions, 1 backup and 0 tests", "as of 1970-01-01")
                .contains("of shop, judged by", "the default policy");
    }

    @Test
    void aRunThatJudgedNoTierSaysSoInItsLastLine() throws IOException {
        StringBuilder text = new StringBuilder();
        ReportFormat.PRETTY.reporter().write(withFunction(null), text);
        assertThat(text.toString())
                .endsWith(
                        "\nwarning: no function with a tier was judged; give each function the tier that it has, 1 to 4\n");
        StringBuilder judged = new StringBuilder();
        ReportFormat.PRETTY.reporter().write(withFunction(4), judged);
        assertThat(judged).doesNotContain("warning: ");
    }

    private static LintReport withFunction(@Nullable Integer tier) {
        return new LintReport(
                "1.0",
                LocalDate.EPOCH,
                Scope.of("shop"),
                List.of(),
                new LintReport.Counts(1, 0, 0, 0, 0, 0),
                List.of(),
                List.of(new LintReport.FunctionSummary("sell", null, tier, 0, 0, 0)),
                List.of(),
                List.of(),
                Selection.ALL);
    }

    @Test
    void whatBelongsToARuleIsLookedUpByTheFinding() throws IOException {
        LintReport report = report();
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("recovery-time/backup-misses-rto"))
                .map(report::ruleOf)
                .containsExactly(report.rules().get(1));
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("single-point/component"))
                .map(report::ruleOf)
                .containsOnlyNulls();
    }

    @Test
    void whatBelongsToARuleIsInTheJsonOnce() throws IOException {
        assertThat(json())
                .containsOnlyOnce("\"remedy\" : \"Make it faster.\"")
                .containsOnlyOnce("\"name\" : \"graceDays\"")
                .doesNotContain("\"default\" : null");
    }

    @Test
    void coloursAreThereOnlyOnRequest() throws IOException {
        StringBuilder plain = new StringBuilder();
        new PrettyReporter(new Terminal(Style.PLAIN, 0, ReportFormatTest::explain), 0).write(report(), plain);
        StringBuilder coloured = new StringBuilder();
        new PrettyReporter(new Terminal(Style.ANSI, 0, ReportFormatTest::explain), 0).write(report(), coloured);
        assertThat(plain.toString()).doesNotContain("\u001B");
        assertThat(coloured.toString().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain.toString());
    }

    @Test
    void whatIsLeftOutIsCounted() throws IOException {
        StringBuilder text = new StringBuilder();
        new PrettyReporter(Terminal.file(), 1).write(report(), text);
        assertThat(text).contains("... and 1 more; the reports hold all of them");
    }

    @Test
    void anUnknownFormatIsRefusedWithAGuess() {
        RequestException refused = assertThrowsExactly(RequestException.class, () -> ReportFormat.of("formats", "jsn"));
        assertThat(refused.parameter()).isEqualTo("formats");
        assertThat(refused)
                .hasMessage(
                        "there is no format \"jsn\"; it is one of pretty, compact, json, jsonl, sarif, sarif-github, junit, github, gitlab, azure, teamcity, checkstyle, sonar, rdjson, markdown, html; did you mean \"json\"?");
    }

    @Test
    void aReportMayBeReadByWhoMayReadOtherFiles() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        Path other = Files.writeString(folder.resolve("other"), "");
        Path written = ReportFormat.JSON.write(report(), folder.resolve("out/continuity.json"));
        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void aReportThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder.resolve("out/continuity.json/mine"));
        LintReport report = report();
        assertThatThrownBy(() -> ReportFormat.JSON.write(report, folder.resolve("out/continuity.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve("out").toString());
        assertThat(folder.resolve("out").toFile().list()).containsExactly("continuity.json");
    }

    @Test
    void whatAManifestQuotesCannotBreakALineOrSteerATerminal() {
        Finding hostile = Finding.of(
                "manifest/invalid",
                "file:a",
                null,
                Severity.ERROR,
                "\"a\n::error::b\u001B[2J\" is unknown",
                SampleReport.place(1, 1, 1, 2));
        assertThat(hostile.message()).isEqualTo("\"a\\u000A::error::b\\u001B[2J\" is unknown");
        assertThat(new Related(SampleReport.place(1, 1, 1, 2), "a\r\nb").text()).isEqualTo("a\\u000D\\u000Ab");
    }

    /** How the shell of these tests lets users see the page of a rule. */
    private static String explain(String rule) {
        return "explain " + rule;
    }

    private String json() throws IOException {
        StringBuilder text = new StringBuilder();
        ReportFormat.JSON.reporter().write(report(), text);
        return text.toString();
    }

    private static List<Error> problems(String json) throws IOException {
        return PublishedSchema.of("continuity-report-1.schema.json").validate(json, InputFormat.JSON);
    }

    private LintReport report() throws IOException {
        return SampleReport.in(folder);
    }
}
