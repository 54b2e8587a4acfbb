package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of how much time the writes of a store are gone when a backup serves (recovery-time.md, Loss). */
record DataLoss(Evaluator evaluator, String store) {

    /** No good data at all. */
    static final Lost NOTHING_LEFT = new Lost(Long.MAX_VALUE, false);

    /**
     * How much is lost.
     *
     * @param atLeast milliseconds; 1 for more than nothing
     * @param isKnown whether it is not more than that
     */
    record Lost(long atLeast, boolean isKnown) {}

    /** After a plain loss, or a scenario. */
    Lost of(Backup backup, @Nullable Scenario scenario) {
        Lost lost = ofSync(backup);
        if (scenario != null && SurvivingData.spoils(scenario)) {
            lost = afterSpoiling(backup, scenario, lost);
        }
        Test.Measured measured = new Measurements(evaluator).of(backup);
        Timespan most = measured == null ? null : measured.dataLoss();
        return most == null || most.toMillis() <= lost.atLeast() ? lost : new Lost(most.toMillis(), true);
    }

    private static Lost ofSync(Backup backup) {
        Sync sync = backup.sync();
        if (sync == null || sync.mode() == null || sync.mode() == Sync.SyncMode.NONE) {
            return new Lost(0, false);
        }
        return switch (sync.mode()) {
            case SYNC -> new Lost(0, true);
            case ASYNC -> sync.lag() == null ? new Lost(1, false) : new Lost(OwnTime.millis(sync.lag()), true);
            default -> {
                long known = OwnTime.millis(sync.interval())
                        + OwnTime.millis(sync.duration())
                        + OwnTime.millis(sync.copyLag());
                yield sync.interval() == null ? new Lost(Math.max(1, known), false) : new Lost(known, true);
            }
        };
    }

    /** A copy from before must still be kept when the corruption is noticed. */
    private Lost afterSpoiling(Backup backup, Scenario scenario, Lost lost) {
        Component itself = evaluator.things().component(store);
        SurvivingData data = new SurvivingData(evaluator.things());
        if (!data.survives(backup, scenario)) {
            return NOTHING_LEFT;
        }
        Timespan detect =
                itself == null || itself.data() == null ? null : itself.data().detectCorruption();
        if (detect == null) {
            return lost;
        }
        Set<String> principals = data.principals(backup, scenario);
        boolean reachesCopies = scenario.kind() != Scenario.Kind.CORRUPTION;
        List<Timespan> kept = backup.copies().stream()
                .filter(copy -> !reachesCopies || SurvivingData.isOutOfReach(copy, principals))
                .map(Backup.Copy::retention)
                .filter(Objects::nonNull)
                .toList();
        if (kept.isEmpty()) {
            return new Lost(lost.atLeast(), false);
        }
        long interval = backup.sync() == null ? 0 : OwnTime.millis(backup.sync().interval());
        boolean longEnough = kept.stream().anyMatch(each -> each.toMillis() >= detect.toMillis() + interval);
        return longEnough ? lost : NOTHING_LEFT;
    }
}
