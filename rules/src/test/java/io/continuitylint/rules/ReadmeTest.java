package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.PrettyReporter;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.AsOf;
import io.continuitylint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the README of the sample show is what the linter prints. */
class ReadmeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Path SAMPLE = Path.of("../sample-project/continuity");

    @TempDir
    private Path folder;

    @Test
    void theFirstManifestIsShortAndPassesWithoutAFinding() throws IOException {
        String manifest = Files.readString(Path.of("src/test/resources/first-manifest.yaml"));
        assertThat(readme()).contains("```yaml\n" + manifest + "```");
        assertThat(manifest.lines()).hasSizeLessThanOrEqualTo(25);
        Files.writeString(folder.resolve("continuity.yaml"), manifest);
        assertThat(lint(folder, DAY).findings()).isEmpty();
    }

    @Test
    void theFindingIsWhatTheLinterReportsForTheFirstEdit() throws IOException {
        edit("payments.yaml", "auth-db-hill:", "in: [hill-hall", "in: [harbour-hall");
        StringBuilder printed = new StringBuilder();
        new PrettyReporter(Terminal.of(Style.PLAIN, 0, ReadmeTest::explain), 0).write(lint(folder, DAY), printed);
        String first = printed.substring(0, printed.indexOf("\n\n") + 1);
        assertThat(readme()).contains("```\n" + first + "```");
    }

    @Test
    void theSecondEditMakesOneTestOverdue() throws IOException {
        edit("tests/2026-10.yaml", "backup: auth-db-standby", "2026-10-11", "2026-08-11");
        assertThat(errors(lint(folder, DAY))).containsExactly("test/overdue backup:auth-db-standby");
    }

    @Test
    void theThirdEditLeavesNobodyToActivate() throws IOException {
        edit("payments.yaml", "id: auth-db-archive", "activators: [role:dba-lead]", "activators: []");
        assertThat(errors(lint(folder, DAY)))
                .containsExactly("activation/no-authorized-activator backup:auth-db-archive");
    }

    @Test
    void theFourthEditIsFoundByTheRuleOfTheSample() throws IOException {
        edit("payments.yaml", "card-tokens:", "safeState: shops", "# shops");
        assertThat(errors(lint(folder, DAY))).containsExactly("kontorpay/safe-state function:card-tokens");
    }

    @Test
    void theSamplePassesTodayAndAges() throws IOException {
        edit("payments.yaml", "continuity: 1", "continuity: 1", "continuity: 1");
        assertThat(errors(lint(folder, DAY))).isEmpty();
        assertThat(errors(lint(folder, LocalDate.of(2027, 6, 1))))
                .hasSizeGreaterThan(5)
                .anyMatch(error -> error.startsWith("governance/acceptance-expired"));
    }

    @Test
    void theReadmeOfTheSampleTellsEachWarning() throws IOException {
        List<Finding> warnings = lint(SAMPLE.resolveSibling(""), DAY).open().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
        String readme = Files.readString(SAMPLE.resolveSibling("README.md"));
        String told = readme.substring(readme.indexOf("five warnings"), readme.indexOf("## Four edits"));
        assertThat(warnings).hasSize(5);
        assertThat(told.lines().filter(line -> line.startsWith("* "))).hasSize(5);
        assertThat(warnings)
                .allMatch(warning -> told.lines()
                        .filter(line -> line.startsWith("* `"))
                        .map(line -> line.substring(3, line.indexOf('`', 3)))
                        .anyMatch(warning.message()::contains));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }

    @Test
    void showsRuleAuthorsARuleAsItIs() throws IOException {
        String rule = Files.readString(Path.of("src/main/resources/catalog/test/never-restored/rule.drl"));
        assertThat(Files.readString(Path.of("README.md")))
                .contains(rule.substring(rule.indexOf("rule \"")).strip());
    }

    /** As the Maven plugin words it. */
    private static String explain(String rule) {
        return "mvn io.continuitylint:continuity-maven-plugin:explain -Dcontinuity.rule=" + rule;
    }

    private static LintReport lint(Path root, LocalDate day) {
        return new Linter().lint(LintRequest.of(root, AsOf.given(day)).build()).report();
    }

    private static List<String> errors(LintReport report) {
        return report.open().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule() + " " + finding.object())
                .toList();
    }

    /** Copies the sample and changes one text, the first one after a mark. */
    private void edit(String file, String after, String from, String to) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path source : files.sorted().toList()) {
                Path target = folder.resolve("continuity").resolve(SAMPLE.relativize(source));
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target);
                }
            }
        }
        Path edited = folder.resolve("continuity").resolve(file);
        String text = Files.readString(edited);
        int line = text.indexOf(after);
        int start = from.equals(after) ? line : text.indexOf(from, line < 0 ? 0 : text.lastIndexOf('\n', line) + 1);
        assertThat(start).as("%s in %s", from, file).isNotNegative();
        Files.writeString(edited, text.substring(0, start) + to + text.substring(start + from.length()));
    }
}
