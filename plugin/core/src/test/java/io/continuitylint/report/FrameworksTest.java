package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.Frameworks;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Standard;
import io.continuitylint.rule.Standards;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a policy names under {@code frameworks} is cited, and nothing else. */
class FrameworksTest {

    private static final Standard DORA = standard("dora", "dora");
    private static final Standard CIS = standard("cis-8", "cis");
    private static final Standards KNOWN = new Standards(List.of(DORA, CIS));

    private static Standard standard(String id, String alias) {
        return new Standard(id, "The standard " + id, "1", "somebody", "https://example.org", alias);
    }

    private static RuleSpec rule(String id, String... standards) {
        return new RuleSpec(
                id,
                id,
                new RuleSpec.Severities(Severity.ERROR, Severity.ERROR, Severity.INFO),
                null,
                List.of(standards),
                Map.of(),
                "Test it.",
                "");
    }

    private static LintReport report(Standard... standards) {
        Finding first = SampleReport.finding(
                "test/overdue", "backup:a", SampleReport.place(1, 1, 1, 2), Severity.ERROR, List.of(), null);
        Finding second = SampleReport.finding(
                "test/overdue", "backup:b", SampleReport.place(2, 1, 2, 2), Severity.ERROR, List.of(), null);
        Finding info = SampleReport.finding(
                "test/too-weak", "backup:a", SampleReport.place(3, 1, 3, 2), Severity.INFO, List.of(), null);
        LintReport report = new LintReport(
                "1.0",
                LocalDate.EPOCH,
                Scope.of("shop"),
                List.of(),
                new LintReport.Counts(0, 0, 0, 2, 0, 0),
                List.of(first, second, info),
                List.of(),
                List.of(
                        rule("test/overdue", "cis-8 11.5", "dora 12(2)", "dora 12(6)"),
                        rule("test/too-weak", "dora 11(6)")),
                List.of(),
                Selection.ALL);
        return SampleReport.reportingBy(report, standards);
    }

    private static String written(ReportFormat format, Standard... standards) throws IOException {
        StringBuilder text = new StringBuilder();
        format.reporter().write(report(standards), text);
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(names = {"PRETTY", "JUNIT", "MARKDOWN", "HTML", "SARIF", "SARIF_GITHUB"})
    void onlyWhatThePolicyNamesIsCited(ReportFormat format) throws IOException {
        assertThat(written(format, DORA)).contains("dora 12", "dora 11").doesNotContain("cis-8");
        assertThat(written(format, CIS)).contains("cis-8").doesNotContain("dora");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRETTY", "JUNIT", "MARKDOWN"})
    void whatPeopleReadCitesNothingWhereThePolicyNamesNothing(ReportFormat format) throws IOException {
        assertThat(written(format)).doesNotContain("dora", "cis-8");
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "SARIF", "SARIF_GITHUB"})
    void whatIsLookedUpCitesAllWhereThePolicyNamesNothing(ReportFormat format) throws IOException {
        assertThat(written(format)).contains("dora 12(2)", "cis-8 11.5");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPACT", "GITHUB", "GITLAB", "AZURE", "TEAMCITY", "CHECKSTYLE", "SONAR", "RDJSON"})
    void whereOneLineIsShownOfAFindingNothingIsCited(ReportFormat format) throws IOException {
        assertThat(written(format, DORA)).isEqualTo(written(format));
    }

    @Test
    void theConsoleTellsThemOnceForEachRule() throws IOException {
        assertThat(written(ReportFormat.PRETTY, DORA))
                .containsOnlyOnce("\nhelp: Test it.\nstandards: dora 12(2), dora 12(6)\n")
                .containsOnlyOnce("standards: dora 12(2)")
                .containsPattern("\\ninfo: .* \\[test/too-weak].*\\n {6}standards: dora 11\\(6\\)\\n");
    }

    @Test
    void theJsonCitesForEachFindingAndNamesTheStandards() throws IOException {
        assertThat(written(ReportFormat.JSONL, DORA, CIS).lines())
                .anyMatch(
                        line -> line.startsWith("{\"report\"") && line.contains("\"frameworks\":[\"dora\",\"cis-8\"]"))
                .filteredOn(line -> line.startsWith("{\"finding\""))
                .filteredOn(line -> line.contains("test/overdue"))
                .hasSize(2)
                .allMatch(line -> line.contains("\"standards\":[\"cis-8 11.5\",\"dora 12(2)\",\"dora 12(6)\"]"));
        assertThat(written(ReportFormat.JSONL, DORA).lines())
                .filteredOn(line -> line.startsWith("{\"finding\""))
                .noneMatch(line -> line.contains("cis-8"));
        assertThat(written(ReportFormat.JSON)).doesNotContain("frameworks");
    }

    @Test
    void theResultsByStandardAreThoseOfTheStandardsThatAreNamed() throws IOException {
        assertThat(written(ReportFormat.HTML, DORA))
                .contains("Results by clause of dora", "those are shown that the policy names")
                .doesNotContain("Results by clause of cis-8");
        assertThat(written(ReportFormat.HTML))
                .contains("Results by clause of dora", "Results by clause of cis-8")
                .doesNotContain("those are shown that the policy names");
    }

    @Test
    void aNameStandsForTheStandardThatIsCalledSo() {
        assertThat(Frameworks.of(List.of("cis", "dora", "cis-8"), KNOWN).standards())
                .containsExactly(CIS, DORA);
        assertThat(Frameworks.of(List.of("hipaa"), KNOWN).isEmpty()).isTrue();
    }
}
