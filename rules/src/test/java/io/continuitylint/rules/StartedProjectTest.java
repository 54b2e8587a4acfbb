package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.RunWarnings;
import io.continuitylint.request.AsOf;
import io.continuitylint.rule.Severity;
import io.continuitylint.start.ProjectStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the start of a project writes, judged by all rules. */
class StartedProjectTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Path FILES = Path.of("../plugin/core/src/test/resources/start");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27", "2024-02-29", "2027-03-31"})
    void theFirstManifestPassesWithoutAFindingOnWhateverDay(LocalDate day) {
        ProjectStart.of(folder, List.of(), AsOf.given(day)).write();
        LintReport report = lint(day);
        assertThat(report.findings()).isEmpty();
        assertThat(RunWarnings.of(report)).isEmpty();
    }

    @Test
    void itPassesForMonthsAndThenSaysWhatIsDue() {
        ProjectStart.of(folder, List.of(), AsOf.given(DAY)).write();
        assertThat(lint(DAY.plusDays(30)).findings()).isEmpty();
        assertThat(lint(DAY.plusDays(200)).findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .map(Finding::message)
                .containsExactlyInAnyOrder(
                        "nobody who may activate orders-by-mobile (ada and ben) acted in a test that passed in the last"
                                + " 6mo (tier 2 through take-orders)",
                        "orders-by-mobile last passed a test on 2026-10-28; one was due by 2027-04-28, 48 days ago"
                                + " (tier 2 through take-orders)");
    }

    @Test
    void beforeTodayNothingIsDated() {
        ProjectStart.of(folder, List.of(), AsOf.given(DAY)).write();
        LintReport report = new Linter()
                .lint(LintRequest.of(folder, new AsOf(DAY, AsOf.Basis.TODAY)).build())
                .report();
        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"catalog-info.yaml, 3", "compose.yaml, 5"})
    void whatWasTakenOverIsReadAndJudgedWithoutAnError(String file, int functions) throws IOException {
        Files.copy(FILES.resolve(file), folder.resolve(file));
        Files.createDirectories(folder.resolve(".github/workflows"));
        ProjectStart.of(folder, List.of(folder.resolve(file)), AsOf.given(DAY)).write();
        LintReport report = lint(DAY);
        assertThat(report.findings())
                .allMatch(finding -> finding.severity() == Severity.INFO)
                .noneMatch(finding -> finding.rule().startsWith("manifest/"));
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("function-map/owner-or-tier-missing"))
                .hasSize(functions);
        assertThat(RunWarnings.of(report)).singleElement().asString().startsWith("no function with a tier was judged");
    }

    @Test
    void oneTierIsEnoughToBeTold() throws IOException {
        Files.copy(FILES.resolve("compose.yaml"), folder.resolve("compose.yaml"));
        ProjectStart.of(folder, List.of(folder.resolve("compose.yaml")), AsOf.given(DAY))
                .write();
        Path written = folder.resolve("continuity/from-compose.yaml");
        String critical = "provide-proxy: {needs: [proxy], tier: 1, ";
        Files.writeString(written, Files.readString(written).replace("provide-proxy: {needs: [proxy], ", critical));
        assertThat(lint(DAY).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .contains("function-map/objectives-missing", "single-point/unprotected-dependency");
    }

    private LintReport lint(LocalDate day) {
        return new Linter()
                .lint(LintRequest.of(folder, AsOf.given(day)).build())
                .report();
    }
}
