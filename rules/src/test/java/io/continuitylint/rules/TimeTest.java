package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.request.AsOf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that has expired comes back by itself: as time goes on, an object with such a finding keeps one. */
class TimeTest {

    /** Those that judge a day on which something ends, or by which something has to be done again. */
    private static final Set<String> EXPIRY = Set.of(
            "access/credential-expired",
            "backup/obsolete",
            "governance/review-overdue",
            "people/departed-person",
            "people/training-lapsed",
            "readiness/copy-stale",
            "supply/contract-not-in-force",
            "supply/stock-low-or-expired",
            "test/maintenance-overdue",
            "test/overdue");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<LocalDate> LATER =
            List.of(DAY.plusDays(1), DAY.plusDays(15), DAY.plusDays(45), DAY.plusDays(200), DAY.plusYears(2));
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
    void whatHasExpiredStaysSo(RuleFolder rule) {
        for (Fixture fixture : Fixture.of(rule)) {
            Set<String> expired = expired(fixture.files(), DAY);
            for (LocalDate day : LATER) {
                assertThat(expired(fixture.files(), day))
                        .as("%s as of %s", fixture, day)
                        .containsAll(expired);
            }
        }
    }

    /**
     * Objects with such a finding. One may follow another: whoever has left needs no training any more. Where an accepted risk
     * has expired, its owner is no longer relied on.
     */
    private static Set<String> expired(List<Path> files, LocalDate day) {
        Set<String> expired = new TreeSet<>();
        new Linter()
                        .lint(
                                LintRequest.of(files.get(0).resolveSibling(""), AsOf.given(day))
                                        .paths(files)
                                        .build(),
                                RULES)
                        .report()
                        .findings()
                        .stream()
                        .filter(finding -> EXPIRY.contains(finding.rule()))
                        .filter(finding -> !finding.object().startsWith("accepted-risk:"))
                        .forEach(finding -> expired.add(finding.object()));
        return expired;
    }
}
