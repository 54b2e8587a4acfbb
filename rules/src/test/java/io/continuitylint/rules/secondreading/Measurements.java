package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured of a backup (recovery-time.md, Measured), of tests that name it. */
record Measurements(Evaluator evaluator) {

    /** Of the latest test in cadence, of which there is none without a cadence, that is a restore or stronger and passed or partly passed; null for none. */
    Test.@Nullable Measured of(Backup backup) {
        Test.@Nullable Measured latest = null;
        for (Test test : evaluator.things().workspace().tests()) {
            if (evaluator.things().nodes(test.backups()).contains(backup.key())
                    && test.kind() != null
                    && test.kind().isAtLeast(TestKind.RESTORE)
                    && (test.outcome() == Test.Outcome.PASS || test.outcome() == Test.Outcome.PARTIAL)
                    && isInCadence(test, backup)) {
                latest = test.measured();
            }
        }
        return latest;
    }

    boolean isInCadence(Test test, Backup backup) {
        Timespan ofTier =
                evaluator.policy().tier(evaluator.reach().tier(backup)).testCadence();
        List<Timespan> cadences = java.util.stream.Stream.of(ofTier, backup.cadence())
                .filter(java.util.Objects::nonNull)
                .toList();
        return test.date() != null
                && !cadences.isEmpty()
                && cadences.stream()
                        .noneMatch(cadence -> cadence.after(test.date())
                                .isBefore(evaluator.things().asOf()));
    }
}
