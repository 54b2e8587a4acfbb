package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.LintRequest;
import io.continuitylint.RulePages;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of rules and standards to somebody who names one. */
class RulePagesTest {

    private static final Terminal TERMINAL = new Terminal(Style.PLAIN, 0, rule -> "explain " + rule);

    private static final LintRequest NO_WORKSPACE = LintRequest.of(
                    Path.of("src/test").toAbsolutePath(), AsOf.given(LocalDate.EPOCH))
            .looseRules(false)
            .build();

    @TempDir
    private Path folder;

    private static String page(String wanted) {
        return RulePages.of(wanted, NO_WORKSPACE, false, TERMINAL);
    }

    private String pageUnder(String manifest) throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\n" + manifest);
        LintRequest workspace =
                LintRequest.of(folder, AsOf.given(LocalDate.EPOCH)).build();
        return RulePages.of("test/overdue", workspace, true, TERMINAL);
    }

    @Test
    void theWebPageOfARuleIsThatOfThePolicy() throws IOException {
        assertThat(pageUnder("policy: {docsUrl: https://docs.example.org/rules}"))
                .contains("\ndocumentation: https://docs.example.org/rules/test/overdue\n");
        assertThat(pageUnder("policy: {docsUrl: the wiki}")).isEqualTo(page("test/overdue"));
        assertThat(page("test/overdue")).startsWith("test/overdue: ").doesNotContain("documentation: ");
    }

    @Test
    void aStandardIsShownWithItsClausesAndTheRulesThatSpeakToThem() {
        assertThat(page("standard:iso-22301"))
                .startsWith("""
                        iso-22301:2019: ISO 22301:2019, Security and resilience: Business continuity management systems: Requirements

                        publisher: International Organization for Standardization
                        edition: 2019
                        link: https://www.iso.org/standard/75106.html
                        also called: iso22301

                        A clause is named where a rule checks something that it asks for.""")
                .containsPattern("\n8\\.5\n {4}.*test/overdue.*\n")
                .containsPattern("\n\nmore: explain [a-z-]+/[a-z-]+\n$")
                .isEqualTo(page("standard:iso22301"))
                .isEqualTo(page("standard:iso-22301:2019"));
    }

    @Test
    void aClauseIsShownWithWhatLiesWithinIt() {
        assertThat(page("standard:dora/12"))
                .startsWith("dora: Regulation (EU) 2022/2554")
                .contains("\n12(2)\n")
                .doesNotContain("\n11(6)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard:dora/12", "test/overdue,test/too-weak", "test", "test/*", "*/overdue"})
    void rulesAreListedByWhateverSelectsThem(String wanted) {
        assertThat(RulePages.list(wanted, NO_WORKSPACE, TERMINAL))
                .startsWith(wanted.startsWith("standard") ? "" : "test\n  test/")
                .contains("  test/overdue")
                .doesNotContain("people/");
    }

    @Test
    void aSingleRuleIsListedWhereAListIsWanted() {
        assertThat(RulePages.list("test/overdue", NO_WORKSPACE, TERMINAL)).startsWith("test\n  test/overdue  ");
    }

    @Test
    void whatIsNoRuleIsRefusedWithAGuess() {
        assertThatThrownBy(() -> page("overdue"))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refused -> assertThat(refused.describe(name -> name))
                                .isEqualTo("rule: there is no rule \"overdue\"\ndid you mean \"test/overdue\"?"));
        assertThatThrownBy(() -> page("standard:doro"))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refused -> assertThat(refused.describe(name -> name))
                                .isEqualTo("rule: there is no standard \"doro\"\ndid you mean \"standard:dora\"?"));
    }
}
