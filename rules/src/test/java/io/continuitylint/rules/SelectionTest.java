package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.Selection;
import io.continuitylint.finding.Selection.Switch;
import io.continuitylint.report.content.SelectionText;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void aStandardSelectsTheRulesThatCiteIt() throws IOException {
        assertThat(evaluated("standard:dora"))
                .isNotEmpty()
                .allMatch(rule -> cites(rule, citation -> citation.startsWith("dora ")));
        assertThat(evaluated("standard:iso-22301"))
                .isNotEmpty()
                .isEqualTo(evaluated("standard:iso-22301:2019"))
                .isEqualTo(evaluated("standard:iso22301"));
        assertThat(evaluated("standard:dora", "test/too-weak"))
                .extracting(RuleSpec::id)
                .contains("test/too-weak", "test/overdue");
    }

    @Test
    void aClauseSelectsWithWhatLiesWithinIt() throws IOException {
        assertThat(evaluated("standard:dora/12"))
                .isNotEmpty()
                .allMatch(rule -> cites(rule, citation -> citation.matches("dora 12(\\(.*)?")));
        assertThat(evaluated("standard:dora/12(2)"))
                .isNotEmpty()
                .allMatch(rule -> rule.standards().contains("dora 12(2)"));
        assertThatThrownBy(() -> evaluated("standard:nist-800-53/CP-1")).hasMessage("no rule cites nist-800-53 CP-1");
    }

    @Test
    void rulesThatCiteAStandardAreLeftOut() throws IOException {
        LintReport report = report("{}", List.of(), List.of("standard:dora"));
        assertThat(report.rules().stream().filter(rule -> !rule.isAboutManifest()))
                .isNotEmpty()
                .noneMatch(rule -> cites(rule, citation -> citation.startsWith("dora ")));
        assertThat(report.selection().switchedOff(Switch.SKIP_RULES)).contains("test/overdue");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "standard:doro | there is no standard \"doro\" | did you mean \"standard:dora\"?",
                "standard:basel | there is no standard \"basel\" | it is one of iso-22301, iso-22317, iso-27001, ",
                "dora | there is no rule \"dora\" | did you mean \"standard:dora\"?",
                "iso-22301:2019 | there is no rule \"iso-22301:2019\" | did you mean \"standard:iso-22301:2019\"?",
                "standard:dora/13 | no rule cites dora 13 | cited are its clauses 10, 11(2)(c), ",
                "overdue | there is no rule \"overdue\" | did you mean \"test/overdue\"?",
                "tset/* | there is no rule \"tset/*\" | did you mean \"test/*\"?",
                "*/overdeu | there is no rule \"*/overdeu\" | did you mean \"*/overdue\"?",
                "tests/over* | there is no rule \"tests/over*\" | did you mean \"test/over*\"?",
                "x*/y* | there is no rule \"x*/y*\" | ids look like test/overdue",
                "frobnicate | there is no rule \"frobnicate\" | ids look like test/overdue, test/* or test; standard:dora selects by a standard"
            })
    void whatIsNoStandardIsRefusedWithAGuess(String pattern, String refusal, String hint) {
        assertThatThrownBy(() -> evaluated(pattern))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refused -> assertThat(refused.describe(name -> name))
                                .startsWith("rules: " + refusal + "\n" + hint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dora",
                "iso-22301",
                "iso-22301:2019",
                "iso22301",
                "iso-22317",
                "cis-8",
                "cis",
                "DORA",
                "ISO 22301"
            })
    void aPolicyNamesAStandardAsASelectionDoes(String name) throws IOException {
        LintReport report = report("{frameworks: [" + name + "]}", List.of("standard:" + name), List.of());

        assertThat(report.findings()).isEmpty();
        assertThat(report.frameworks().standards())
                .singleElement()
                .satisfies(standard -> assertThat(standard.isCalled(name)).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dora/12 | a policy names a whole standard, \"dora\", and a selection of rules may name a clause",
                "hippa | did you mean \"hipaa\"?",
                "basel | it is one of iso-22301, iso-22317, "
            })
    void anotherNameIsAFindingInItsPlaceWithAGuess(String name, String wayOut) throws IOException {
        LintReport report = report("\n  frameworks:\n    - dora\n    - " + name, List.of(), List.of());

        assertThat(report.frameworks().standards()).extracting(Standard::id).containsExactly("dora");
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("manifest/invalid");
            assertThat(finding.message()).startsWith("frameworks: there is no standard \"" + name + "\"; " + wayOut);
            assertThat(finding.place()).hasToString("continuity.yaml:5:7");
        });
        assertThat(SelectionText.of(report))
                .contains("left out: what depends on what could not be read (1 error of manifest/*)");
    }

    @Test
    void aNameMayBeWrittenAsASelectionWritesIt() throws IOException {
        LintReport report = report("{frameworks: [\"standard:dora\"]}", List.of(), List.of());
        assertThat(report.findings()).isEmpty();
        assertThat(report.frameworks().standards()).extracting(Standard::id).containsExactly("dora");
    }

    @Test
    void aSingleNameNeedsNoList() throws IOException {
        assertThat(report("{frameworks: doro}", List.of(), List.of()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).hasToString("continuity.yaml:2:22"));
    }

    private List<RuleSpec> evaluated(String... rules) throws IOException {
        return report("{}", List.of(rules), List.of()).rules().stream()
                .filter(rule -> !rule.isAboutManifest())
                .toList();
    }

    private static boolean cites(RuleSpec rule, Predicate<String> citation) {
        return rule.standards().stream().anyMatch(citation);
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
