package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.Sum;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long the fastest of the backups that survive takes, for every loss that a function must survive. The facts of several
 * families are found from it.
 */
public final class FastestRecoveries {

    private final TestLedger ledger;
    private final TestCadences cadences;
    private final OwnTime times;
    private final Misread misread;
    private final List<RecoveryUnderLoss> all = new ArrayList<>();

    /** Of a function only its hours count. */
    private final Map<Backup, Map<Window, Sum>> owns = new HashMap<>();

    public FastestRecoveries(Sources from) {
        this.ledger = from.ledger();
        this.cadences = from.cadences();
        this.times = from.ownTime();
        this.misread = from.misread();
        from.survivals().first(from.byRtoAndHours(), this::recovery);
    }

    public List<RecoveryUnderLoss> all() {
        return all;
    }

    private void recovery(Function function, Protection protection, Survival survival) {
        for (Subject element : survival.losses()) {
            Subject targetOf =
                    ownTarget(element, element instanceof Scenario scenario ? scenario.rto() : null, function);
            Timespan target = targetOf instanceof Scenario scenario ? scenario.rto() : function.rto();
            if (target != null) {
                recovery(function, protection, survival.survivors(), element, target, targetOf);
            }
        }
    }

    private void recovery(
            Function function,
            Protection protection,
            List<Backup> survivors,
            Subject element,
            Timespan target,
            Subject targetOf) {
        Backup fastest = null;
        Sum shortest = null;
        boolean meets = false;
        for (Backup backup : survivors) {
            Sum own = own(backup, function);
            meets |= own.isComplete() && own.total().compareTo(target) <= 0;
            if (fastest == null || shortest == null || isBefore(own, backup, shortest, fastest)) {
                fastest = backup;
                shortest = own;
            }
        }
        if (fastest != null && shortest != null) {
            boolean tooSlow = shortest.total().compareTo(target) > 0;
            all.add(new RecoveryUnderLoss(
                    function,
                    protection.dependent(),
                    protection.primary(),
                    fastest,
                    element,
                    shortest,
                    target,
                    targetOf,
                    tooSlow,
                    !tooSlow && !meets && survivors.stream().noneMatch(this::isUnknown),
                    List.of()));
        }
    }

    /** Whether how long it takes could not be read, so that it may be fast enough. */
    private boolean isUnknown(Backup backup) {
        return Stream.of("activation", "restore", "variant", Misread.MEASUREMENTS)
                .anyMatch(path -> misread.covers(backup, path));
    }

    /** The shorter; of equal ones the smaller id, whatever the order in the file. */
    private static boolean isBefore(Sum own, Backup backup, Sum shortest, Backup fastest) {
        int compared = own.total().compareTo(shortest.total());
        return compared < 0 || compared == 0 && backup.id().compareTo(fastest.id()) < 0;
    }

    private Sum own(Backup backup, Function function) {
        return owns.computeIfAbsent(backup, unused -> new HashMap<>())
                .computeIfAbsent(function.hours(), unused -> times.of(backup, function, measured(backup)));
    }

    private @Nullable Test measured(Backup backup) {
        return ledger.measured(backup, cadences.cadence(backup, backup.cadence()));
    }

    private static Subject ownTarget(Subject element, @Nullable Timespan own, Function function) {
        return own == null ? function : element;
    }
}
