package io.continuitylint.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs of others read our reports. Only the build server fetches them: {@code -Pconsumers}. */
@EnabledIfSystemProperty(named = "consumers", matches = "true")
@SuppressWarnings("NullAway.Init") // JUnit sets the fields.
class ConsumersTest {

    @TempDir
    private static Path programs;

    private static SarifMultitool multitool;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fetch() throws IOException, InterruptedException {
        multitool = SarifMultitool.fetchInto(programs);
    }

    /** SARIF2005 wants an address at which to read about the linter, and there is none. */
    @ParameterizedTest
    @EnumSource(names = {"SARIF", "SARIF_GITHUB"})
    void sarifIsWhatItsAuthorsAndGitHubExpect(ReportFormat format) throws IOException, InterruptedException {
        Path file = format.write(HostileReport.in(folder), folder.resolve("report.sarif"));
        assertThat(multitool.complaints(file)).hasSize(1).allMatch(each -> each.startsWith("SARIF2005 "));
    }

    @Test
    void andWouldComplainOfWhatItIsNot() throws IOException, InterruptedException {
        Path file = ReportFormat.SARIF.write(HostileReport.in(folder), folder.resolve("report.sarif"));
        Files.writeString(file, Files.readString(file).replace("\"startLine\" : 9", "\"startLine\" : -9"));
        assertThat(multitool.complaints(file)).hasSizeGreaterThan(1);
    }
}
