package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.continuitylint.finding.BaseReport;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.JudgedBy;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.PolicyValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a difference reads. {@code -Dgolden.update=true} writes the golden files. */
class DiffFormatTest {

    @TempDir
    private Path folder;

    private static Finding before(String rule, String object, Severity severity) {
        return SampleReport.finding(rule, object, SampleReport.place(3, 3, 3, 8), severity, List.of(), null);
    }

    /** The sample, which has become worse, better, and accepted since then. */
    private LintReport report() throws IOException {
        LintReport now = SampleReport.in(folder);
        Finding gone = before("test/overdue", "backup:vault-copy", Severity.WARNING);
        BaseReport base = new BaseReport(
                "origin/main",
                now.version(),
                now.asOf().minusDays(1),
                "shop",
                now.evaluatedRules(),
                List.of(
                        before("people/departed-person", "component:ann", Severity.WARNING),
                        gone,
                        before("test/overdue", "function:refunds", Severity.INFO)
                                .explainedBy(gone.fingerprint()),
                        before("test/overdue", "backup:ledger-copy", Severity.ERROR),
                        before("independence/hidden-shared-dependency", "backup:ledger-copy", Severity.INFO)),
                new JudgedBy(
                        new TreeMap<>(Map.of("expiryWarning", new PolicyValue("60d", null))),
                        List.of(),
                        List.of("people"),
                        new TreeMap<>()),
                List.of());
        return now.comparedWith(Comparison.of(base, now, true));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatLooksAsItsGoldenFile(DiffFormat format) throws IOException {
        Path golden = Path.of("src/test/resources/golden", format.fileName());
        String written = format.text(report());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, written);
        }
        assertThat(golden).exists();
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void theJsonKeepsItsPublishedSchema() throws IOException {
        Schema schema = PublishedSchema.of("continuity-diff-1.schema.json");
        String json = DiffFormat.JSON.text(report());
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"gone\"", "\"lost\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replace("\"before\"", "\"was\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aReportForPeopleCountsWhatChanged() throws IOException {
        StringBuilder text = new StringBuilder();
        ReportFormat.PRETTY.reporter().write(report(), text);
        assertThat(text)
                .contains(
                        "\ncompared with origin/main: 1 new, 1 more severe, 1 consequence; 1 gone, 1 consequence; 1 accepted\n")
                .contains("\norigin/main was judged as of 2026-11-19, and this as of 2026-11-20:");
    }

    @Test
    void whereNothingChangedItSaysSo() throws IOException {
        LintReport now = SampleReport.in(folder);
        LintReport same = now.comparedWith(Comparison.of(BaseReport.of("base.json", now), now, true));
        assertThat(DiffFormat.PRETTY.text(same)).contains("\ncompared with base.json: no difference\n");
        assertThat(DiffFormat.MARKDOWN.text(same))
                .contains("\nNo finding changed since base.json.\n")
                .contains("<details><summary>2 other findings</summary>")
                .doesNotContain("###");
        assertThat(DiffFormat.JSON.text(same)).contains("\"changes\" : [ ],");
    }

    @Test
    void anotherWordThanThoseOfTheFormatsIsRefused() {
        assertThatThrownBy(() -> DiffFormat.of("format", "html"))
                .isInstanceOf(RequestException.class)
                .hasMessage("there is no format \"html\"; it is one of pretty, markdown, json");
    }
}
