package io.continuitylint.rules;

import static io.continuitylint.rule.Verdict.NOT_PROVEN;
import static io.continuitylint.rule.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Verdict;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A good fixture is one for all rules: what any of them finds in it beyond that of its folder, it announces with
 * {@code # also:}, so that a rule that begins to speak where nothing is wrong is noticed in every folder. With
 * {@code -Dupdate=true} those lines are written anew, to be read one by one. A few rules ask for what hardly any fixture
 * declares, as that would drown what it shows.
 */
class GoodFixturesTest {

    private static final RuleEngine RULES = RuleEngine.load();

    /** What a small fixture leaves out on purpose, and only where a rule says that this is missing. */
    private static final List<LeftOut> LEFT_OUT = List.of(
            new LeftOut("function-map/objectives-missing", NOT_PROVEN, "promises only the times that the rule reads"),
            new LeftOut("function-map/dependencies-missing", NOT_PROVEN, "has the one need that is looked at"),
            new LeftOut("function-map/constraint-unprotected", NOT_PROVEN, "names no constraint among so few things"),
            new LeftOut("governance/review-overdue", NOT_PROVEN, "does not date its reviews"),
            new LeftOut("governance/backup-without-owner", VIOLATED, "has one owner, written once at its top"),
            new LeftOut("independence/not-demonstrable", NOT_PROVEN, "has places only where places are the matter"),
            new LeftOut("readiness/inconsistent-with-rto", NOT_PROVEN, "says how ready something is kept only there"),
            new LeftOut("readiness/not-in-ready-state", NOT_PROVEN, "likewise whether it is ready"),
            new LeftOut("readiness/configuration-drift", NOT_PROVEN, "likewise whether it was compared"),
            new LeftOut("coverage/undeclared", NOT_PROVEN, "has capacities only where these are the matter"),
            new LeftOut("activation/rule-missing", VIOLATED, "has an activation only where that is the matter"),
            new LeftOut("restoration/no-failback", VIOLATED, "has a way back only where that is the matter"),
            new LeftOut("test/overdue", NOT_PROVEN, "has tests only where these are the matter"));

    /** @param because what a small fixture does */
    private record LeftOut(String rule, Verdict verdict, String because) {

        boolean is(Finding finding) {
            return finding.rule().equals(rule) && finding.verdict() == verdict;
        }
    }

    static Stream<Fixture> fixtures() {
        return Catalog.compiled().stream()
                .flatMap(rule -> Fixture.of(rule).stream())
                .filter(fixture -> !fixture.isBad());
    }

    @AfterAll
    static void close() {
        RULES.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void whatIsFoundInItIsAnnounced(Fixture fixture) {
        Set<String> others = others(fixture);
        if (Boolean.getBoolean("update")) {
            AlsoLine.write(fixture, others);
        }
        assertThat(AlsoLine.of(fixture))
                .as("%s; what else is found in it, it says with # also:", fixture)
                .isEqualTo(others);
    }

    @Test
    void whatIsLeftOutIsMissingInMostFixtures() {
        List<LintedFixture> linted = fixtures()
                .map(fixture -> fixture.lint(RULES).report())
                .filter(AlsoLine::isPromised)
                .map(report -> new LintedFixture(report.findings()))
                .toList();
        for (LeftOut left : LEFT_OUT) {
            assertThat(linted.stream()
                            .filter(each -> each.findings().stream().anyMatch(left::is))
                            .count())
                    .as("fixtures in which %s speaks, as a fixture %s", left.rule(), left.because())
                    .isGreaterThan(linted.size() / 2);
        }
    }

    private record LintedFixture(List<Finding> findings) {}

    /** The other rules that find something in it which is no consequence and not left out. */
    private static Set<String> others(Fixture fixture) {
        Set<String> rules = new TreeSet<>();
        fixture.lint(RULES).report().findings().stream()
                .filter(finding -> finding.standing().explainedBy() == null)
                .filter(finding -> LEFT_OUT.stream().noneMatch(left -> left.is(finding)))
                .map(Finding::rule)
                .forEach(rules::add);
        fixture.with().forEach(rules::remove);
        return rules;
    }
}
