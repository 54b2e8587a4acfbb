package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One defect reads as one, whatever rules are evaluated with that which finds it. A fixture is small, so other rules find
 * things missing in it; what they find in good fixtures of the same rule is not about its defect. What they find in a bad
 * one beyond that is folded below the finding of the rule, or the fixture says that it shows that as well: {@code # also:}. With
 * {@code -Dupdate=true} those lines are written anew, to be read one by one.
 */
class OneVoiceTest {

    private static final RuleEngine RULES = RuleEngine.load();

    static List<RuleFolder> folders() {
        return Catalog.compiled();
    }

    @AfterAll
    static void close() {
        RULES.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void nothingElseSpeaksOfTheDefect(RuleFolder rule) {
        Set<String> anyway = new TreeSet<>();
        Fixture.of(rule).stream()
                .filter(fixture -> !fixture.isBad())
                .map(fixture -> fixture.lint(RULES).report())
                .filter(AlsoLine::isPromised)
                .forEach(report -> anyway.addAll(rules(report, rule)));
        for (Fixture fixture : Fixture.of(rule)) {
            if (fixture.isBad()) {
                Set<String> others = rules(fixture.lint(RULES).report(), rule);
                others.removeAll(anyway);
                others.removeAll(fixture.with());
                if (Boolean.getBoolean("update")) {
                    AlsoLine.write(fixture, others);
                }
                assertThat(AlsoLine.of(fixture))
                        .as("%s; what else its bad fixtures show they say with # also:", fixture)
                        .isEqualTo(others);
            }
        }
    }

    /** The other rules that find something in it which is no consequence of what this one finds. */
    private static Set<String> rules(LintReport report, RuleFolder rule) {
        Predicate<Finding> folded = finding -> finding.standing().explainedBy() != null;
        Set<String> rules = new TreeSet<>();
        report.findings().stream()
                .filter(folded.negate())
                .map(Finding::rule)
                .filter(each -> !each.equals(rule.id()))
                .forEach(rules::add);
        return rules;
    }
}
