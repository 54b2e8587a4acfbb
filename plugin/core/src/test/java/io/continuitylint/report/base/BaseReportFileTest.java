package io.continuitylint.report.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.continuitylint.finding.BaseReport;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.JudgedBy;
import io.continuitylint.finding.PolicyValue;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseReportFileTest {

    /** What the format json writes of a report with something of everything. */
    private static final Path WRITTEN = Path.of("src/test/resources/golden/continuity.json");

    @TempDir
    private Path folder;

    private BaseReportFile file(String text) throws IOException {
        return new BaseReportFile("baseReport", Files.writeString(folder.resolve("base.json"), text));
    }

    private static String refusal(BaseReportFile file, String project) {
        return catchThrowableOfType(RequestException.class, () -> file.read(project))
                .describe(parameter -> "--" + parameter);
    }

    @Test
    void readsWhatTheFormatJsonWrites() {
        BaseReport report = new BaseReportFile("baseReport", WRITTEN).read("shop");
        assertThat(report.name()).isEqualTo("continuity.json");
        assertThat(report.version()).isEqualTo("1.0");
        assertThat(report.asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(report.rules())
                .containsExactlyInAnyOrder(
                        "independence/hidden-shared-dependency", "recovery-time/backup-misses-rto", "test/overdue");
        assertThat(report.findings()).hasSize(4).anySatisfy(finding -> {
            assertThat(finding.acceptedBy()).isEqualTo("until-spring");
            assertThat(finding.place()).hasToString("continuity.yaml:8:3");
        });
        assertThat(report.findings()).filteredOn(Finding::isConsequence).hasSize(1);
    }

    @Test
    void readsWhatARunWasJudgedBy() throws IOException {
        JudgedBy by = Objects.requireNonNull(
                new BaseReportFile("baseReport", WRITTEN).read("shop").judgedBy());
        assertThat(by.policy())
                .containsEntry("expiryWarning", new PolicyValue("30d", null))
                .hasSize(2);
        assertThat(by.skipRules()).containsExactly("people");
        assertThat(by.severities()).containsKey("test/overdue").hasSize(3);
        String older = Files.readString(WRITTEN).replace("policyValues", "anything");
        assertThat(file(older).read("shop").judgedBy())
                .as("of a version that did not tell")
                .isNull();
    }

    @Test
    void givesEachFindingTheFingerprintThatIsWritten() throws IOException {
        String written = Files.readString(WRITTEN);
        assertThat(file(written).read("shop").findings())
                .allSatisfy(finding ->
                        assertThat(written).contains("\"fingerprint\" : \"%s\"".formatted(finding.fingerprint())));
    }

    @Test
    void refusesAReportOfAnotherProject() throws IOException {
        assertThat(refusal(file(Files.readString(WRITTEN)), "bakery"))
                .isEqualTo("""
                        --baseReport: "%s" is a report of "shop", and this is "bakery"
                        compare with a report of the same project: give both runs one name, or let both start in folders of one name""".formatted(folder.resolve("base.json")));
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThat(refusal(new BaseReportFile("baseReport", folder.resolve("nowhere.json")), "shop"))
                .isEqualTo("""
                        --baseReport: there is no file %s
                        write one where the change starts from: continuity --output json=base.json""".formatted(folder.resolve("nowhere.json")));
        assertThat(refusal(new BaseReportFile("baseReport", folder), "shop"))
                .isEqualTo("--baseReport: \"%s\" is a folder; name the file in it".formatted(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "continuity: 1 | is not JSON: line 1, column 1: what stands there is no JSON",
                "{\"a\": | is not JSON: it ends before it is complete",
                "{} {} | is no report of the format json: line 1, column 4: there is more behind the end of the document",
                "{\"a\": 1, \"a\": 2} | is no report of the format json: line 1, column 10: the key \"a\" is there twice",
                "\\u0000 | is not JSON: line 1, column 1: what stands there is no JSON",
                "~~ | is no report of the format json: it is not an object",
                "[] | is no report of the format json: it is not an object",
                "{\"runs\": []} | is no report of the format json: it has no schemaVersion",
                "{\"schemaVersion\": 2} | is no report of the format json: its schemaVersion is 2, and this linter reads 1",
                "{\"schemaVersion\": \"1\"} | is no report of the format json: schemaVersion is not a whole number",
                "{\"schemaVersion\": 1} | is no report of the format json: findings is not a list",
            })
    void refusesWhatIsNoReport(String text, String why) throws IOException {
        assertThat(refusal(file(text), "shop"))
                .startsWith("--baseReport: \"%s\" %s".formatted(folder.resolve("base.json"), why))
                .endsWith("\nwrite one where the change starts from: continuity --output json=base.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"severity\" : \"warning\" | \"severity\" : \"fatal\" | .severity is not a severity",
                "\"startLine\" : 8 | \"startLine\" : 0 | .place: a span counts from 1",
                "\"startLine\" : 8 | \"startLine\" : 8.5 | .place.startLine is not a whole number",
                "\"object\" : | \"subject\" : | .object is not a text",
                "\"expiryWarning\" : \"30d\" | \"expiryWarning\" : 30 | policyValues.expiryWarning is not a text",
                "\"skipRules\" : [ | \"skipRules\" : [ 1, | selection.skipRules is not a list of texts",
                "\"asOf\" : \"2026-11-20\" | \"asOf\" : \"yesterday\" | asOf is not a date",
            })
    void namesTheFieldThatIsNotWhatItShouldBe(String written, String changed, String why) throws IOException {
        assertThat(refusal(file(Files.readString(WRITTEN).replace(written, changed)), "shop"))
                .contains("is no report of the format json: ")
                .contains(why);
    }
}
