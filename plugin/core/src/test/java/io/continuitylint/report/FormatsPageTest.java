package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Baseline;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.Selection;
import io.continuitylint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about formats names all of them, and tells what each shows of findings that somebody took for the time being. */
class FormatsPageTest {

    private static final int ACCEPTED = 3;
    private static final int KNOWN = 5;

    @TempDir
    private Path folder;

    @Test
    void namesEachFormatWithItsFileAndWhatItLeavesOut() throws IOException {
        List<String> rows = rows();
        assertThat(rows.stream().filter(row -> row.contains("`continuity") || row.contains("`TEST-")))
                .hasSameSizeAs(ReportFormat.values());
        Stream.of(ReportFormat.values()).forEach(format -> {
            assertThat(rows)
                    .anyMatch(row -> row.startsWith("| `%s` | `%s` |".formatted(format.label(), format.fileName())));
            assertThat(rows.stream()
                            .map(row -> row.split("\\|", -1)[1])
                            .filter(names -> names.contains("`" + format.label() + "`")))
                    .as("rows of " + format.label())
                    .hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysOfAcceptedFindingsAndOfTheBaselineWhatTheFormatDoes(ReportFormat format) throws IOException {
        StringBuilder written = new StringBuilder();
        format.reporter().write(report(), written);
        String[] cells = rows().stream()
                .map(row -> row.split("\\|", -1))
                .filter(row -> row.length > 6 && row[1].contains("`" + format.label() + "`"))
                .findFirst()
                .orElseThrow();
        shows(cells[2], "accepted/rule", "accepted\\D{1,30}3\\b|\\b3 accepted", written);
        shows(cells[3], "known/rule", "baseline\\D{1,30}5\\b|\\b5 (known )?findings", written);
    }

    private static void shows(String cell, String rule, String count, CharSequence written) {
        if (cell.startsWith(" listed")) {
            assertThat(written).contains(rule);
        } else {
            assertThat(cell).startsWith(" counted");
            assertThat(written).doesNotContain(rule).containsPattern(count);
        }
    }

    private LintReport report() throws IOException {
        List<Finding> findings = Stream.concat(
                        Stream.generate(() -> finding("accepted/rule").acceptedBy("until-spring"))
                                .limit(ACCEPTED),
                        Stream.generate(() -> finding("known/rule").asKnown()).limit(KNOWN))
                .toList();
        Baseline nothingGone = new Baseline(List.of());
        return SampleReport.holding(
                SampleReport.in(folder),
                findings,
                Selection.ALL.with(new KnownFindings("continuity-baseline.yaml", KNOWN, nothingGone)));
    }

    private static Finding finding(String rule) {
        return SampleReport.finding(
                rule, "backup:ledger-copy", SampleReport.place(8, 3, 8, 14), Severity.ERROR, List.of(), null);
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("../docs/formats.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}
