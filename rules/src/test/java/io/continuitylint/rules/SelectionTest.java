package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.Selection;
import io.continuitylint.finding.Selection.Switch;
import io.continuitylint.request.AsOf;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A green report says what it did not judge. */
class SelectionTest {

    @TempDir
    private Path folder;

    @Test
    void withoutASelectionNothingIsLeftOut() throws IOException {
        assertThat(report("{}", List.of(), List.of()).selection()).isEqualTo(Selection.ALL);
    }

    @Test
    void whatAPolicySwitchesOffOrSetsIsNamedAndNotCountedAsJudged() throws IOException {
        LintReport report = report("""
                {rules: {test/overdue: {enabled: false}, test/too-weak: {severity: info},
                    test/never-restored: {locked: true}, no/such-rule: {enabled: false}}}
                """, List.of(), List.of());
        assertThat(report.selection().switchedOff()).isEqualTo(Map.of("test/overdue", Switch.POLICY));
        assertThat(report.selection().severities()).isEqualTo(Map.of("test/too-weak", Severity.INFO));
        assertThat(report.rules())
                .extracting(RuleSpec::id)
                .contains("test/too-weak")
                .doesNotContain("test/overdue");
    }

    @Test
    void whatASelectionLeavesOutIsNamedWithTheReason() throws IOException {
        Selection selection = report("{}", List.of("test", "people"), List.of("people/*", "test/overdue: never"))
                .selection();
        assertThat(selection.rules()).containsExactly("test", "people");
        assertThat(selection.switchedOff(Switch.SKIP_RULES))
                .containsExactlyInAnyOrder(
                        "people/departed-person",
                        "people/deputy-in-name-only",
                        "people/fail-together",
                        "people/no-deputy",
                        "people/training-lapsed");
        assertThat(selection.switchedOff(Switch.RULES))
                .contains("coverage/below-minimum")
                .doesNotContain("people/departed-person", "test/overdue", "test/too-weak");
    }

    private LintReport report(String policy, List<String> rules, List<String> skipRules) throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\npolicy: " + policy);
        return new Linter()
                .lint(LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                        .rules(rules)
                        .skipRules(skipRules)
                        .build())
                .report();
    }
}
