package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DRL that does not compile: its author is told of file, line and word, and not of generated Java. */
class CompilerMessageTest {

    private static final String HEADER = """
            package io.continuitylint.rules.test

            import io.continuitylint.fact.deadline.*
            import io.continuitylint.fact.test.*
            import io.continuitylint.wording.*
            global io.continuitylint.rule.Findings findings

            """;
    private static final String RULE = """
            rule "test/late"
            when
                $duty : TestDuty( longerThanTier, state == DueState.OVERDUE )
            then
                findings.violated($duty.of(), "%s is late by %s",
                                $duty.of(), Words.count($duty.days(), "day"))
                        .asInfo();
            end
            """;

    @TempDir
    private Path copies;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            DueState.OVERDUE ) | DueState.OVERDUE | 10:21: this ( is not closed; there is no ) for it
            .asInfo();         | .asInfo()        | 14:22: a statement ends with a semicolon; write ; behind )
            TestDuty           | TestDoty         | 10: Unable to find class: TestDoty; did you mean "TestDuty"?
            longerThanTier     | longerThenTier   | 10: TestDuty has no longerThenTier; did you mean "longerThanTier"?
            state ==           | stat ==          | 10: TestDuty has no stat; did you mean "state"?
            OVERDUE            | OVERDU           | 10: DueState has no OVERDU; did you mean "OVERDUE"?
            violated           | violates         | 12: The method violates(Subject, String, Subject, String) is undefined for the type Findings; did you mean "violated"?
            violated           | report           | 12: The method report(Subject, String, Subject, String) is undefined for the type Findings; it has asOf, importance, notProven, violated
            findings.violated  | finding.violated | 12: finding cannot be resolved; did you mean "findings"?
            findings.violated  | violates         | 12: there is no method violates by itself; what reports is called on findings: findings.violated(...)
            asInfo             | asInfos          | 14: The method asInfos() is undefined for the type Draft; did you mean "asInfo"?
            $duty.days()       | $dutty.days()    | 13: $dutty cannot be resolved; did you mean "$duty"?
            days(), "day"      | days()           | 13: Words.count takes other values: count(long, String), count(long, String, String)
            $duty.of(), Words. | Words.           | 12: the message "%s is late by %s" has 2 %s, and there is 1 value
            is late by %s      | is late          | 12: the message "%s is late" has 1 %s, and there are 2 values
            """)
    void namesTheLineAndTheWord(String from, @Nullable String to, String message) throws IOException {
        String text = HEADER + RULE;
        // An import goes with its line.
        String broken = to == null ? text.replace(from + "\n", "") : text.replace(from, to);
        assertThat(broken).isNotEqualTo(text);
        assertThat(mistakes(broken)).singleElement().asString().contains("rules/test/late/rule.drl:" + message);
    }

    @Test
    void namesAllFieldsWhereNoneIsNear() throws IOException {
        assertThat(mistakes(HEADER + RULE.replace("longerThanTier", "unheardOf")))
                .singleElement()
                .asString()
                .contains("TestDuty has no unheardOf; it has ", ", holdsData, ", ", longerThanTier, ")
                .doesNotContain("hashCode");
    }

    @Test
    void tellsOfAMistakeInEachRule() throws IOException {
        String first = RULE.replace("violated", "violates");
        String second = RULE.replace("test/late", "test/late: info").replace("asInfo", "asInfos");
        assertThat(mistakes(HEADER + first + second))
                .hasSize(2)
                .anyMatch(mistake -> mistake.contains("rule.drl:12: The method violates("))
                .anyMatch(mistake -> mistake.contains("rule.drl:22: The method asInfos("));
    }

    @Test
    void findsNothingWrongWithASoundRule() throws IOException {
        assertThat(mistakes(HEADER + RULE)).isEmpty();
    }

    @Test
    void theMarkOfAnEditorBeforeTheFirstLetterIsNoMistake() throws IOException {
        assertThat(mistakes("\uFEFF" + RULE)).isEmpty();
        assertThat(mistakes("\uFEFF" + HEADER + RULE)).isEmpty();
    }

    @Test
    void needsNeitherPackageNorImportsNorGlobal() throws IOException {
        assertThat(mistakes(RULE)).isEmpty();
        assertThat(mistakes("// the first line\n" + RULE.replace("longerThanTier", "longerThenTier")))
                .containsExactly(
                        "rules/test/late/rule.drl:4: TestDuty has no longerThenTier; did you mean \"longerThanTier\"?");
    }

    @Test
    void aRuleHasTheNameOfItsFolder() throws IOException {
        assertThat(mistakes(RULE.replace("test/late", "test/later")))
                .containsExactly("rules/test/late/rule.drl:1: the rule is called \"test/later\"; in this folder it is "
                        + "\"test/late\", or \"test/late: a word\"");
        assertThat(mistakes("// nothing yet\n"))
                .containsExactly(
                        "rules/test/late/rule.drl:1: there is no rule in it; it begins with: rule \"test/late\"");
    }

    private List<String> mistakes(String text) throws IOException {
        Path folder = Files.createDirectories(copies.resolve("test/late"));
        Files.writeString(folder.resolve("rule.drl"), text);
        return CompilationCheck.of("copies", RuleFolder.below(copies, "rules"))
                .mistakes()
                .getOrDefault("test/late", List.of());
    }
}
