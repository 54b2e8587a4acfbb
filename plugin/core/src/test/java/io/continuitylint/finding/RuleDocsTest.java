package io.continuitylint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The address of the page of a rule. */
class RuleDocsTest {

    @Test
    void hasTheIdWhereThePlaceholderStands() {
        assertThat(new RuleDocs("https://docs.example.org/rules.html#{rule}").of("test/overdue"))
                .isEqualTo("https://docs.example.org/rules.html#test/overdue");
        assertThat(new RuleDocs("https://docs.example.org/{rule}/{rule}.html").of("test/overdue"))
                .isEqualTo("https://docs.example.org/test/overdue/test/overdue.html");
    }

    @Test
    void hasTheIdBehindOneSlashWhereThereIsNoPlaceholder() {
        assertThat(new RuleDocs("https://docs.example.org").of("test/overdue"))
                .isEqualTo("https://docs.example.org/test/overdue");
        assertThat(new RuleDocs("https://docs.example.org/rules/").of("test/overdue"))
                .isEqualTo("https://docs.example.org/rules/test/overdue");
    }

    @Test
    void isNoneWhereThePolicyNamesNone() {
        assertThat(RuleDocs.NONE.of("test/overdue")).isNull();
    }
}
