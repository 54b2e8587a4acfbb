package io.continuitylint.report.format;

import static io.continuitylint.report.format.Written.elements;
import static io.continuitylint.report.format.Written.items;
import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.BaseReport;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** What the readers of the formats require, in words of ours. */
class ConsumerRequirementsTest {

    private static final String NAME = "services/pay/" + HostileReport.FILE.replace("%20", "%2520");

    @TempDir
    private Path folder;

    private LintReport report;

    @BeforeEach
    void write() throws IOException {
        report = HostileReport.in(folder);
    }

    @Test
    void junitCountsWhatItHoldsAndNamesEachCaseOnce() throws IOException {
        Element all = Written.xml(ReportFormat.JUNIT, report).getDocumentElement();
        for (Element suite : elements(all, "testsuite")) {
            count(suite, "tests", "testcase");
            count(suite, "failures", "failure");
            count(suite, "errors", "error");
            count(suite, "skipped", "skipped");
        }
        count(all, "tests", "testcase");
        count(all, "failures", "failure");
        count(all, "errors", "error");
        count(all, "skipped", "skipped");
        Set<String> names = new HashSet<>();
        assertThat(elements(all, "testcase"))
                .allMatch(each -> names.add(each.getAttribute("classname") + " " + each.getAttribute("name")));
        assertThat(elements(all, "skipped"))
                .extracting(skipped -> skipped.getAttribute("message"))
                .anyMatch(message -> message.startsWith("accepted by until-spring until 2027-03-31: ]]> 50% off"));
    }

    @Test
    void junitHasACaseForAManifestInWhichNothingIsOpen() throws IOException {
        LintReport green = new LintReport(
                report.version(),
                report.asOf(),
                report.scope(),
                report.files(),
                report.counts(),
                report.accepted(),
                report.functions(),
                report.rules(),
                List.of(),
                report.selection());
        Element all = Written.xml(ReportFormat.JUNIT, green).getDocumentElement();
        assertThat(elements(all, "testcase")).hasSize(2);
        assertThat(elements(all, "testcase").get(0).getAttribute("name")).isEqualTo("nothing is open");
        count(all, "tests", "testcase");
    }

    private static void count(Element suite, String attribute, String element) {
        assertThat(suite.getAttribute(attribute))
                .as("%s of %s", attribute, suite.getAttribute("name"))
                .isEqualTo(Integer.toString(elements(suite, element).size()));
    }

    @Test
    void checkstyleHasAFileOnceAndTheMessageAsItIs() throws IOException {
        Element all = Written.xml(ReportFormat.CHECKSTYLE, report).getDocumentElement();
        assertThat(elements(all, "file"))
                .extracting(file -> file.getAttribute("name"))
                .containsExactly(NAME);
        assertThat(elements(all, "error"))
                .hasSize(4)
                .allMatch(error -> Set.of("error", "warning", "info").contains(error.getAttribute("severity")))
                .allMatch(error -> Integer.parseInt(error.getAttribute("line")) > 0)
                .anyMatch(error -> error.getAttribute("message").startsWith("]]> <script>alert('x')</script>"));
    }

    @Test
    void gitLabGetsAFingerprintOfItsOwnForEachFinding() throws IOException {
        List<JsonNode> issues = items(Written.json(ReportFormat.GITLAB, report));
        Set<String> fingerprints = new HashSet<>();
        assertThat(issues).hasSize(5).allSatisfy(issue -> {
            assertThat(fingerprints.add(issue.get("fingerprint").asString())).isTrue();
            assertThat(issue.get("severity").asString()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.get("description").asString()).isNotBlank();
            assertThat(issue.get("check_name").asString()).contains("/");
            assertThat(issue.at("/location/path").asString()).isEqualTo(NAME);
            assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
        });
    }

    @Test
    void gitLabGetsAnAcceptedFindingAsAnInfoOfTheSameFingerprint() throws IOException {
        Finding accepted = report.accepted().get(0);
        assertThat(items(Written.json(ReportFormat.GITLAB, report)))
                .filteredOn(issue -> issue.get("fingerprint").asString().equals(accepted.fingerprint()))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.get("severity").asString()).isEqualTo("info");
                    assertThat(issue.get("description").asString())
                            .contains("(accepted by until-spring until 2027-03-31");
                });
    }

    @Test
    void sonarKnowsTheRuleOfEachIssueAndEachRangeHoldsText() throws IOException {
        JsonNode all = Written.json(ReportFormat.SONAR, report);
        List<String> rules = items(all.get("rules")).stream()
                .peek(rule ->
                        assertThat(rule.at("/impacts/0/severity").asString()).isIn("HIGH", "MEDIUM", "LOW"))
                .map(rule -> rule.get("id").asString())
                .toList();
        List<String> lines = Files.readAllLines(folder.resolve(HostileReport.FILE));
        for (JsonNode issue : items(all.get("issues"))) {
            assertThat(rules).contains(issue.get("ruleId").asString());
            JsonNode range = issue.at("/primaryLocation/textRange");
            String line = lines.get(range.get("startLine").asInt() - 1);
            assertThat(range.get("startColumn").asInt())
                    .isLessThan(range.get("endColumn").asInt());
            assertThat(range.get("endColumn").asInt()).isLessThanOrEqualTo(line.length());
        }
        JsonNode empty =
                Written.json(ReportFormat.SONAR, ManyFindings.of(1, "late")).at("/issues/0/primaryLocation/textRange");
        assertThat(empty.toString()).isEqualTo("{\"startLine\":1}");
    }

    @Test
    void reviewdogGetsColumnsInBytes() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(HostileReport.FILE));
        JsonNode info = items(Written.json(ReportFormat.RDJSON, report).get("diagnostics")).stream()
                .filter(each -> each.get("severity").asString().equals("INFO"))
                .findFirst()
                .orElseThrow();
        JsonNode range = info.at("/location/range");
        byte[] line = lines.get(range.at("/start/line").asInt() - 1).getBytes(StandardCharsets.UTF_8);
        int from = range.at("/start/column").asInt() - 1;
        String meant = new String(line, from, range.at("/end/column").asInt() - 1 - from, StandardCharsets.UTF_8);
        assertThat(meant).isEqualTo("ledger");
    }

    @Test
    void gitHubGetsTenOfEachSortTheWorstFirstAndACount() throws IOException {
        List<String> lines = Written.text(ReportFormat.GITHUB, ManyFindings.of(100, "late"))
                .lines()
                .toList();
        assertThat(lines).hasSize(13);
        assertThat(lines.get(0)).startsWith("::error ");
        assertThat(lines.get(11)).isEqualTo("... and 89 more; GitHub shows no more than 10 of each sort");
        assertThat(lines.get(12)).isEqualTo("1 error, 99 warnings");
    }

    @Test
    void gitHubShowsAnAcceptedFindingAsANoticeOnItsLine() throws IOException {
        assertThat(Written.text(ReportFormat.GITHUB, report).lines())
                .filteredOn(line -> line.contains("(accepted)"))
                .singleElement()
                .asString()
                .startsWith("::notice file=")
                .contains(",line=9,", "::ledger is not tested (accepted by until-spring until 2027-03-31: ");
    }

    @Test
    void aServiceMessageOfTeamCityIsALineInWhichNothingIsLeftUnescaped() throws IOException {
        Pattern message =
                Pattern.compile("##teamcity\\[\\w+( \\w+='([^'|\\[\\]\\n]|\\|['|\\[\\]nr]|\\|0x[0-9A-F]{4})*')+]");
        assertThat(Written.text(ReportFormat.TEAMCITY, report).lines()).allMatch(message.asMatchPredicate());
    }

    @Test
    void aCommandToAzureEndsItsPropertiesWhereItMeansTo() throws IOException {
        assertThat(Written.text(ReportFormat.AZURE, report).lines().filter(line -> line.startsWith("##")))
                .hasSize(4)
                .allMatch(line -> line.matches("##vso\\[task\\.logissue type=(error|warning);([a-z]+=[^;\\]]*;)+].*"));
    }

    @Test
    void markdownOfAChangeHasRoomInACommentHoweverMuchItChanges() throws IOException {
        LintReport many = ManyFindings.of(30_000, "*late*, ".repeat(40));
        LintReport none = ManyFindings.of(0, "");
        LintReport few = ManyFindings.of(20, "*late*, ".repeat(40));
        for (List<LintReport> change :
                List.of(List.of(none, many), List.of(many, none), List.of(few, many), List.of(many, many))) {
            BaseReport base = new BaseReport(
                    "b".repeat(500),
                    "0.1.0",
                    LocalDate.EPOCH,
                    "shop",
                    Set.of("test/overdue"),
                    change.get(0).findings());
            LintReport now = change.get(1);
            String text = Written.text(ReportFormat.MARKDOWN, now.comparedWith(Comparison.of(base, now, true)));
            assertThat(text)
                    .hasSizeLessThanOrEqualTo(65_000)
                    .endsWith("As of 1970-01-01.\n")
                    .containsAnyOf("### Worse than ", "### Better: ", "No finding changed since ", "not compared: ");
            assertThat(count("<details>", text)).isEqualTo(count("</details>", text));
        }
    }

    private static int count(String part, String text) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void markdownHasRoomInACommentHoweverManyFindingsThereAre() throws IOException {
        for (int count : List.of(1, 100, 400, 30_000)) {
            String text = Written.text(ReportFormat.MARKDOWN, ManyFindings.of(count, "*late*, ".repeat(40)));
            assertThat(text).hasSizeLessThanOrEqualTo(65_000).endsWith("As of 1970-01-01.\n");
            assertThat(text.indexOf("**error**") + text.indexOf("<b>error</b>")).isPositive();
            assertThat(text.contains("more; the other reports hold all of them"))
                    .isEqualTo(count > 200);
        }
        String most = Written.text(ReportFormat.MARKDOWN, ManyFindings.of(30_000, "late"));
        assertThat(most.indexOf("<b>error</b>")).isBetween(0, most.indexOf("<b>warning</b>"));
    }

    @Test
    void markdownDrawsTheChain() throws IOException {
        assertThat(Written.text(ReportFormat.MARKDOWN, report)).contains("""
                ```mermaid
                flowchart LR
                  n0["pay-suppliers"]
                  n1["ledger"]
                  n2["name-service"]
                  n0 -->|"needs"| n1
                  n1 -->|"needs"| n2
                ```
                """);
    }
}
