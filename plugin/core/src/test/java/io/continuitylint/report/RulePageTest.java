package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.RuleSpec.ParamSpec;
import io.continuitylint.rule.RuleSpec.ParamType;
import io.continuitylint.rule.RuleSpec.Severities;
import io.continuitylint.rule.Setting;
import io.continuitylint.rule.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of a rule can be read on a terminal. */
class RulePageTest {

    private static final String HELP = """
            ## What it checks

            Every backup passes a test within its cadence: that of its **tier**,
            or a shorter one of `its own`. See [the reference](manifest.md).

            Kinds of tests:

            - a restore, which is the only one that shows that the data
              can be read back
            - a failover

            ```yaml
            tests:

              - {date: 2026-11-20}
            ```

            ## Why it matters

            Backups decay.
            """;

    private static final RuleSpec RULE = new RuleSpec(
            "test/overdue",
            "Not tested within its cadence",
            new Severities(Severity.ERROR, Severity.WARNING, Severity.INFO),
            "1.1",
            List.of("cis-8 11.5", "dora 12(2)"),
            Map.of(
                    "share",
                    new ParamSpec(
                            "share",
                            ParamType.PERCENT,
                            new Setting("test/overdue", "share", new BigDecimal("5.0"), null, null, null, List.of()))),
            null,
            HELP);

    @Test
    void saysWhatTheRuleDeclaresAndExplainsAndShowsAnExample() {
        assertThat(new RulePage(RULE, "functions:\n\n  pay:   # finding: late\n", null, null)
                        .text(terminal(Style.PLAIN)))
                .isEqualTo("""
                        test/overdue: Not tested within its cadence

                        severity: error in tier 1, warning in other
                                  critical tiers, else info
                        standards: cis-8 11.5, dora 12(2)
                        since: 1.1
                        parameters: in a policy, under
                                    rules.test/overdue.params
                            share: percent, 5% unless it is set

                        What it checks
                            Every backup passes a test within its
                            cadence: that of its tier, or a shorter one
                            of `its own`. See the reference
                            (manifest.md).

                            Kinds of tests:

                            - a restore, which is the only one that
                              shows that the data can be read back
                            - a failover

                            tests:

                              - {date: 2026-11-20}

                        Why it matters
                            Backups decay.

                        Where it finds something
                            functions:

                              pay:   # finding: late
                        """);
    }

    @Test
    void namesThePageThatTheOrganisationPublishes() {
        String docs = "https://docs.example.org/a-long-way-to-the-pages-of-the-rules/test/overdue";
        assertThat(new RulePage(RULE, null, null, docs).text(terminal(Style.PLAIN)))
                .contains("\nsince: 1.1\ndocumentation: " + docs + "\nparameters: ");
    }

    @Test
    void headingsAreBoldWhereThereAreColours() {
        assertThat(new RulePage(RULE, null, null, null).text(terminal(Style.ANSI)))
                .contains("\u001B[1mWhy it matters\u001B[0m\n")
                .doesNotContain("`", "**");
    }

    @Test
    void oneSeverityForAllTiersIsOneWord() {
        RuleSpec same = new RuleSpec(
                "manifest/invalid",
                "Unreadable",
                new Severities(Severity.ERROR, Severity.ERROR, Severity.ERROR),
                null,
                List.of(),
                Map.of(),
                null,
                "## Why it matters\n\nIt does.\n");
        assertThat(new RulePage(same, null, "a: 1", null).text(terminal(Style.PLAIN)))
                .isEqualTo("""
                manifest/invalid: Unreadable

                severity: error

                Why it matters
                    It does.

                Where it finds nothing
                    a: 1
                """);
    }

    @Test
    void theListGoesByFamily() {
        RuleSpec other = new RuleSpec(
                "people/departed-person", "Somebody left", RULE.severity(), null, List.of(), Map.of(), null, "");
        assertThat(RuleList.text(List.of(other, RULE), new Terminal(Style.PLAIN, 0, rule -> "explain " + rule)))
                .isEqualTo("""
                        people
                          people/departed-person  Somebody left

                        test
                          test/overdue            Not tested within its cadence

                        more: explain test/overdue
                        """);
    }

    private static Terminal terminal(Style style) {
        return new Terminal(style, 48, rule -> rule);
    }
}
