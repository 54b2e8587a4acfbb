package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.RuleDocs;
import io.continuitylint.finding.Selection;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a policy names under {@code docsUrl} is linked wherever a format has room for it, and nowhere else. */
class RuleDocsInReportsTest {

    private static final String TOO_SLOW = "https://docs.example.org/r?id=recovery-time/backup-misses-rto&v=1";

    @TempDir
    private Path folder;

    private String written(ReportFormat format, RuleDocs docs) throws IOException {
        StringBuilder text = new StringBuilder();
        format.reporter().write(report(docs), text);
        return text.toString();
    }

    private LintReport report(RuleDocs docs) throws IOException {
        return SampleReport.documentedAt(SampleReport.in(folder), docs);
    }

    private String written(ReportFormat format) throws IOException {
        return written(format, new RuleDocs("https://docs.example.org/r?id={rule}&v=1"));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPACT", "GITHUB", "GITLAB", "AZURE", "TEAMCITY", "CHECKSTYLE", "SONAR"})
    void aFormatWithoutAPlaceForItIsTheSame(ReportFormat format) throws IOException {
        assertThat(written(format)).isEqualTo(written(format, RuleDocs.NONE));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLinkedWhereThePolicyNamesNothing(ReportFormat format) throws IOException {
        assertThat(written(format, RuleDocs.NONE)).doesNotContain("docs.example", "helpUri", "docsUrl", "\nmore: ");
    }

    @ParameterizedTest
    @EnumSource(names = {"SARIF", "SARIF_GITHUB"})
    void sarifHasItAsTheHelpOfEachRule(ReportFormat format) throws IOException {
        assertThat(written(format))
                .contains("\"helpUri\" : \"" + TOO_SLOW + "\"")
                .containsPattern("helpUri[^,]*test/overdue");
    }

    @Test
    void theJsonHasItOnceForEachRule() throws IOException {
        String json = written(ReportFormat.JSON);
        assertThat(json).containsOnlyOnce("\"docsUrl\" : \"" + TOO_SLOW + "\"");
        assertThat(PublishedSchema.of("continuity-report-1.schema.json").validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(written(ReportFormat.JSONL).lines())
                .filteredOn(line -> line.contains("docsUrl"))
                .hasSize(3)
                .allMatch(line -> line.startsWith("{\"rule\""));
    }

    @Test
    void theConsoleNamesItBelowEachFinding() throws IOException {
        assertThat(written(ReportFormat.PRETTY))
                .contains("\nhelp: Make it faster.\nmore: " + TOO_SLOW + "\n\n")
                .contains("\nmore: https://docs.example.org/r?id=independence/hidden-shared-dependency&v=1\n");
    }

    @Test
    void theConsoleNamesItBelowEachFindingOfARuleButOnceWhereManifestsAreWrong() throws IOException {
        StringBuilder text = new StringBuilder();
        LintReport report = twiceOf("test/overdue", "manifest/invalid");
        ReportFormat.PRETTY
                .reporter()
                .write(SampleReport.documentedAt(report, new RuleDocs("https://docs.example.org")), text);

        assertThat(text.toString().lines().filter(line -> line.startsWith("more: ")))
                .containsExactly(
                        "more: https://docs.example.org/manifest/invalid",
                        "more: https://docs.example.org/test/overdue",
                        "more: https://docs.example.org/test/overdue");
    }

    /** Two findings of each rule. */
    private LintReport twiceOf(String... rules) throws IOException {
        LintReport sample = SampleReport.in(folder);
        List<Finding> findings = new ArrayList<>();
        List<RuleSpec> specs = new ArrayList<>();
        for (String rule : rules) {
            specs.add(new RuleSpec(
                    rule, rule, sample.rules().get(0).severity(), null, List.of(), Map.of(), "Do it.", ""));
            for (int line = 4; line < 6; line++) {
                Place place = SampleReport.place(line, 3, line, 4);
                findings.add(SampleReport.finding(rule, "backup:" + line, place, Severity.ERROR, List.of(), null));
            }
        }
        return new LintReport(
                "1.0",
                sample.asOf(),
                sample.scope(),
                sample.files(),
                sample.counts(),
                findings.stream().sorted().toList(),
                List.of(),
                specs,
                List.of(),
                Selection.ALL);
    }

    @Test
    void theConsoleNamesItInsteadOfTheCommand() throws IOException {
        StringBuilder text = new StringBuilder();
        Terminal terminal = new Terminal(Style.PLAIN, 80, rule -> "explain " + rule);
        new PrettyReporter(terminal, 0).write(report(new RuleDocs("https://docs.example.org")), text);

        assertThat(text)
                .contains("more: https://docs.example.org/recovery-time/")
                .doesNotContain("more: explain");
    }

    @Test
    void junitNamesItBelowTheAdvice() throws IOException {
        assertThat(written(ReportFormat.JUNIT))
                .contains("\nhelp: Make it faster.\nmore: " + TOO_SLOW.replace("&", "&amp;"));
    }

    @Test
    void reviewdogLinksTheCode() throws IOException {
        assertThat(written(ReportFormat.RDJSON)).contains("\"url\" : \"" + TOO_SLOW + "\"");
    }

    @Test
    void markdownLinksTheIdOfTheRule() throws IOException {
        assertThat(written(ReportFormat.MARKDOWN))
                .contains("<a href=\"" + TOO_SLOW.replace("&", "&amp;")
                        + "\"><code>recovery-time/backup-misses-rto</code></a></summary>");
    }

    @Test
    void thePageLinksItBesideTheFindingAndBelowTheRule() throws IOException {
        String link = "<a href=\"" + TOO_SLOW.replace("&", "&amp;") + "\" class=\"docs\" rel=\"noreferrer noopener\">";
        assertThat(written(ReportFormat.HTML))
                .containsOnlyOnce(link + "documentation</a>")
                .containsOnlyOnce(link + TOO_SLOW.replace("&", "&amp;") + "</a>");
    }
}
