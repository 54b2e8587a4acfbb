package io.continuitylint.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What hostile text becomes in each format that programs read; see the golden files, which {@code -Dgolden.update=true}
 * writes.
 */
class FormatsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/hostile");

    @TempDir
    private Path folder;

    static Set<ReportFormat> formats() {
        return EnumSet.complementOf(EnumSet.of(ReportFormat.PRETTY, ReportFormat.COMPACT, ReportFormat.JSON));
    }

    @ParameterizedTest
    // The page has a golden file without its style and its script, and is looked at in a browser.
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRETTY", "COMPACT", "JSON", "HTML"})
    void everyFormatLooksAsItsGoldenFile(ReportFormat format) throws IOException {
        Path golden = GOLDEN.resolve(format.fileName());
        String written = written(format);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertThat(golden)
                .as("a golden file, which -Dgolden.update=true writes")
                .exists();
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noFormatDependsOnTheMachine(ReportFormat format) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = written(format);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(format)).isEqualTo(here).doesNotContain(folder.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** A browser looks for it in the first 1024 bytes; without it, one in another country guesses. */
    @Test
    void thePageSaysItsCharsetWhereABrowserLooksForIt() throws IOException {
        String page = written(ReportFormat.HTML);
        assertThat(page.substring(0, 1024)).contains("<meta charset=\"utf-8\"");
    }

    /** Whoever prints a report in a log must not have the build server take a part of it for a command. */
    @ParameterizedTest
    @MethodSource("formats")
    void noTextOfAManifestBecomesACommand(ReportFormat format) throws IOException {
        String written = written(format);
        assertThat(written)
                .doesNotContain("##vso[task.complete", "##teamcity[x", "##vso[x", "\n::error::", "\u0000", "\u2028");
        assertThat(written.lines().filter(line -> line.stripLeading().startsWith("::")))
                .hasSize(format == ReportFormat.GITHUB ? 6 : 0);
    }

    @Test
    void onlyFindingsOfTheRightSortsAreCountedInTheWhole() throws IOException {
        assertThat(written(ReportFormat.MARKDOWN))
                .startsWith(
                        "## Continuity of shop \\| ü: 1 error, 2 warnings, 1 info, 1 consequence, 1 rule not evaluated; 1 accepted\n");
    }

    private String written(ReportFormat format) throws IOException {
        LintReport report = HostileReport.in(folder);
        StringBuilder text = new StringBuilder();
        format.reporter().write(report, text);
        return text.toString();
    }
}
