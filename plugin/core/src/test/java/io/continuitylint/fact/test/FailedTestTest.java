package io.continuitylint.fact.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailedTestTest {

    @Test
    void isTheLatestOfAFunctionThatDidNotPass() {
        assertThat(failed("date: 2026-10-01, kind: tabletop, outcome: fail"))
                .singleElement()
                .satisfies(failed -> assertThat(failed.function().id()).isEqualTo("pay"));
        assertThat(failed("date: 2026-10-01, kind: tabletop, outcome: pass")).isEmpty();
    }

    @Test
    void isAnsweredByAPassLaterOrOnTheSameDay() {
        String failed =
                "date: 2026-10-01, kind: tabletop, outcome: fail}, {function: pay, kind: tabletop, outcome: pass, date: ";
        assertThat(failed(failed + "2026-10-02")).isEmpty();
        assertThat(failed(failed + "2026-10-01")).isEmpty();
        assertThat(failed(failed + "2026-09-30")).hasSize(1);
    }

    @Test
    void isNoneOfABackupThatTookPart() {
        assertThat(failed("date: 2026-10-01, kind: failover, outcome: fail, scope: [db-west]"))
                .isEmpty();
    }

    private static List<FailedTest> failed(String test) {
        return FoundFacts.in(
                StandbyManifest.with("variant: hot-standby", "tests: [{function: pay, %s}]".formatted(test)),
                FailedTest.class);
    }
}
