package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a build server is told besides the text for people, by the variables that it sets. */
class AnnotationsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "GITHUB_ACTIONS, true, ::error file=continuity.yaml",
        "TF_BUILD, True, ##vso[task.logissue type=error;sourcepath=continuity.yaml",
        "TEAMCITY_VERSION, 2026.1 (build 1), ##teamcity[inspection typeId='recovery-time/backup-misses-rto'",
    })
    void eachBuildServerIsToldInItsOwnWay(String variable, String value, String line) throws IOException {
        assertThat(Annotations.of(true, Map.of(variable, value)).text(report())).contains("\n" + line);
        assertThat(Annotations.of(false, Map.of(variable, value)).text(report()))
                .isEmpty();
    }

    @Test
    void elsewhereNothingIsAdded() throws IOException {
        Map<String, String> noServer = Map.of("GITHUB_ACTIONS", "false", "TF_BUILD", "", "TEAMCITY_VERSION", " ");
        assertThat(Annotations.of(true, noServer).text(report())).isEmpty();
        assertThat(Annotations.of(true, Map.of("GITLAB_CI", "true")).text(report()))
                .isEmpty();
    }

    @Test
    void aReportOfSuchLinesIsNotFollowedByThemOnceMore() throws IOException {
        Annotations annotations = Annotations.of(true, Map.of("TF_BUILD", "True"));
        assertThat(annotations(annotations, "azure")).isEmpty();
        assertThat(annotations(annotations, "json")).isNotEmpty();
        assertThat(annotations(annotations, "none")).isNotEmpty();
    }

    @Test
    void gitHubIsToldOfAcceptedFindingsAlsoWhereNothingIsOpen() throws IOException {
        Annotations annotations = Annotations.of(true, Map.of("GITHUB_ACTIONS", "true"));
        assertThat(annotations.text(holding(report().accepted())))
                .startsWith("::notice file=continuity.yaml,line=8,endLine=9,title=test/overdue (accepted)::")
                .endsWith("\n0 errors, 0 warnings; 1 accepted\n");
        assertThat(annotations.text(holding(List.of()))).isEmpty();
    }

    private LintReport holding(List<Finding> findings) throws IOException {
        return SampleReport.holding(report(), findings, report().selection());
    }

    private String annotations(Annotations annotations, String format) throws IOException {
        return ConsoleReport.ofOutput(format, Terminal.file(), 0).annotations(report(), annotations);
    }

    @Test
    void gitHubGetsASummaryForEachReportOfAStep() throws IOException {
        Path summary = folder.resolve("summary.md");
        Map<String, String> environment = new HashMap<>();
        environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        Annotations.of(true, environment).summarise(report());
        assertThat(summary).as("nobody says that GitHub runs this").doesNotExist();

        environment.put("GITHUB_ACTIONS", "true");
        Annotations annotations = Annotations.of(true, environment);
        assertThat(annotations.summarise(report())).isEmpty();
        assertThat(annotations.summarise(report())).isEmpty();
        assertThat(Files.readString(summary).split("## Continuity of shop", -1)).hasSize(3);
        Annotations.of(false, environment).summarise(report());
        assertThat(Files.readString(summary).split("## Continuity of shop", -1)).hasSize(3);
    }

    @Test
    void aSummaryThatTakesNoMoreIsNamedAndFailsNothing() throws IOException {
        Path full = Files.write(folder.resolve("full.md"), new byte[1 << 20]);
        assertThat(summarise(full)).containsExactly("the summary of the step has no room for one more report");
        assertThat(Files.size(full)).isEqualTo(1 << 20);
        assertThat(summarise(folder)).containsExactly("the summary of the step cannot be written to " + folder);
    }

    private List<String> summarise(Path summary) throws IOException {
        return Annotations.of(true, Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()))
                .summarise(report());
    }

    private LintReport report() throws IOException {
        return SampleReport.in(folder);
    }
}
