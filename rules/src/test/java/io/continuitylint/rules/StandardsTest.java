package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Standard;
import io.continuitylint.rule.Standards;
import io.continuitylint.rule.Topic;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every clause that a rule cites is one of a standard that is named, and every topic is answered by a rule. */
class StandardsTest {

    private static final RuleEngine ENGINE = RuleEngine.load();
    private static final RuleCatalog CATALOG = ENGINE.catalog();

    /** The controls of the family CP in NIST SP 800-53, Revision 5, each with the number of its enhancements, those that were withdrawn included. */
    private static final List<Integer> CP_ENHANCEMENTS = List.of(0, 8, 2, 5, 0, 3, 6, 5, 8, 6, 0, 0, 0);

    private static final Set<String> CP_WITHDRAWN =
            Set.of("CP-5", "CP-2(4)", "CP-7(5)", "CP-9(4)", "CP-10(1)", "CP-10(3)", "CP-10(5)");

    private static final Pattern CP = Pattern.compile("CP-(\\d+)([a-z](\\.\\d+)?)?(?:\\((\\d+)\\))?");

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static Stream<String> citations() {
        return CATALOG.specs().values().stream().map(RuleSpec::standards).flatMap(List::stream);
    }

    @Test
    void standardsAndTopicsCanBeRead() {
        assertThat(CATALOG.index().mistakes()).isEmpty();
    }

    @Test
    void everyCitationBeginsWithAStandardThatIsNamed() {
        List<String> known =
                CATALOG.index().standards().all().stream().map(Standard::id).toList();
        assertThat(citations().map(Standard::idIn).distinct()).isSubsetOf(known);
    }

    @Test
    void everyStandardThatIsNamedIsCited() {
        Set<String> cited =
                Set.copyOf(citations().map(Standard::idIn).distinct().toList());
        assertThat(CATALOG.index().standards().all())
                .map(Standard::id)
                .isSubsetOf(cited)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStandardHasALink() {
        assertThat(CATALOG.index().standards().all())
                .allSatisfy(standard -> assertThat(URI.create(standard.link()))
                        .hasScheme("https")
                        .satisfies(link -> assertThat(link.getHost()).contains(".")));
    }

    @Test
    void noTwoStandardsAreCalledAlike() {
        Standards standards = CATALOG.index().standards();
        assertThat(standards.all())
                .allSatisfy(standard -> assertThat(new Standards(List.of(standard)).names())
                        .allSatisfy(name -> assertThat(standards.called(name)).containsExactly(standard)));
    }

    @Test
    void noRuleCitesAClauseTwice() {
        assertThat(CATALOG.specs().values())
                .allSatisfy(rule -> assertThat(rule.standards()).as(rule.id()).doesNotHaveDuplicates());
    }

    @Test
    void everyControlOfContingencyPlanningExists() {
        assertThat(citations().filter(citation -> citation.startsWith("nist-800-53:r5 CP")))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(isControl(Standard.clauseIn(citation)))
                        .as(citation)
                        .isTrue());
    }

    private static boolean isControl(String clause) {
        Matcher control = CP.matcher(clause);
        if (!control.matches() || CP_WITHDRAWN.contains(clause)) {
            return false;
        }
        int number = Integer.parseInt(control.group(1));
        int enhancement = control.group(4) == null ? 0 : Integer.parseInt(control.group(4));
        return number >= 1 && number <= CP_ENHANCEMENTS.size() && enhancement <= CP_ENHANCEMENTS.get(number - 1);
    }

    @Test
    void noSuchControlIsNoticed() {
        assertThat(Stream.of("CP-14", "CP-0", "CP-9(9)", "CP-1(1)", "CP9", "CP-5"))
                .noneMatch(StandardsTest::isControl);
    }

    @Test
    void everyTopicIsAnsweredAndNamesRulesThatExist() {
        assertThat(CATALOG.index().topics()).hasSizeGreaterThan(50).allSatisfy(topic -> {
            assertThat(topic.rules()).as(topic.name()).isNotEmpty();
            assertThat(topic.rules()).as(topic.name()).allMatch(StandardsTest::isThere);
        });
    }

    private static boolean isThere(String named) {
        return CATALOG.specs().keySet().stream().anyMatch(new Topic("", "", List.of(named))::isAnsweredBy);
    }
}
