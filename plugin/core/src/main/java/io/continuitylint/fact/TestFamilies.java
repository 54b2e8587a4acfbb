package io.continuitylint.fact;

import java.util.List;

/** What was tested, and what is owed. */
final class TestFamilies {

    private TestFamilies() {}

    static List<Family> all() {
        return List.of(Family.of(
                (from, facts) -> from.duties.get().find(from.exposure.get(), facts),
                TestDuty.class,
                PartialFailureDuty.class,
                ScenarioDuty.class));
    }
}
