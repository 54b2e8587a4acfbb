package io.continuitylint.fact.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TestDutyTest {

    @Test
    void remembersALatestTestThatDidNotPass() {
        assertThat(unpassed("[{date: 2026-09-01, OUT: pass}, {date: 2026-10-01, OUT: aborted}]"))
                .isNotNull();
        assertThat(unpassed("[{date: 2026-09-01, OUT: partial}, {date: 2026-10-01, OUT: pass}]"))
                .isNull();
        assertThat(unpassed("[]")).isNull();
    }

    @Test
    void forgivesAFailureThatPassedOnTheSameDay() {
        assertThat(unpassed("[{date: 2026-10-01, OUT: pass}, {date: 2026-10-01, OUT: fail}]"))
                .isNull();
    }

    private static @Nullable Object unpassed(String tests) {
        String written = tests.replace("OUT:", "backup: standby, kind: failover, outcome:");
        return FoundFacts.in(StandbyManifest.with("variant: hot-standby", "tests: " + written), TestDuty.class)
                .get(0)
                .unpassed();
    }
}
