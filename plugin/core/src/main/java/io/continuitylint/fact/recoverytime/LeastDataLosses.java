package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.DataLoss;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Replicas;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.protection.Survival;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much data the best of the backups that survive loses, for every loss of a store that a function must survive. The facts
 * of several families are found from it.
 */
public final class LeastDataLosses {

    private final Workspace workspace;
    private final Misread misread;
    private final LossView losses;
    private final Exposure exposure;
    private final Stores stores;
    private final TestLedger ledger;
    private final TestCadences cadences;
    private final Replicas replicas;
    private final List<DataLossUnderLoss> all = new ArrayList<>();

    public LeastDataLosses(Sources from) {
        this.workspace = from.workspace();
        this.misread = from.misread();
        this.losses = from.losses();
        this.exposure = from.exposure();
        this.stores = from.stores();
        this.ledger = from.ledger();
        this.cadences = from.cadences();
        this.replicas = from.replicas();
        for (Component store : workspace.components().values()) {
            if (Stores.holdsOriginals(store) && !stores.isUncertain(store)) {
                from.survivals().functions(store, from.byRpo()).forEach(function -> judge(store, function));
            }
        }
    }

    public List<DataLossUnderLoss> all() {
        return all;
    }

    private void judge(Component store, Function function) {
        List<Backup> backups = stores.backupsOf(store).stream()
                .filter(losses::standsIn)
                .filter(backup -> backup.holdsData() || backup.sync() != null || misread.covers(backup, "sync"))
                .toList();
        if (backups.isEmpty()) {
            // Nothing can survive, and what the store is exposed to may be very much.
            return;
        }
        List<Subject> exposed = exposure.of(store, backups, function).stream()
                .filter(element -> touches(element, store))
                .toList();
        for (Survival survival : Survival.of(store, backups, exposed, losses)) {
            for (Subject element : survival.losses()) {
                if (isSpoiling(element) && isAgeUnknown(store, backups)) {
                    continue;
                }
                DataLossUnderLoss here = judge(store, function, survival.survivors(), element);
                if (here != null) {
                    all.add(here);
                }
            }
        }
    }

    /** Whether a loss costs this store its data: not where a replica in a group with it still has it. */
    private boolean touches(Subject element, Component store) {
        return losses.harms(element, store) && (isSpoiling(element) || !replicas.isHeldElsewhere(element, store));
    }

    private static boolean isSpoiling(Subject element) {
        return element instanceof Scenario scenario
                && scenario.kind() != null
                && scenario.kind().spoilsData();
    }

    /** Whether it could not be read how old the copies get, or how old a good one has to be. */
    private boolean isAgeUnknown(Component store, List<Backup> backups) {
        return misread.covers(store, "data", "detectCorruption")
                || backups.stream()
                        .anyMatch(backup -> misread.covers(backup, "copies") || misread.covers(backup, "sync"));
    }

    /** Whether how recent a copy is could not be read, so that it may lose less than any other. */
    private boolean isUnknown(Backup backup) {
        return misread.covers(backup, Misread.MEASUREMENTS)
                || Stream.of("mode", "lag", "interval", "duration", "copyLag")
                        .anyMatch(key -> misread.covers(backup, "sync", key));
    }

    private @Nullable DataLossUnderLoss judge(
            Component store, Function function, List<Backup> survivors, Subject element) {
        boolean own = element instanceof Scenario scenario && scenario.rpo() != null;
        Timespan target = element instanceof Scenario scenario && own ? scenario.rpo() : function.rpo();
        if (survivors.stream().anyMatch(this::isUnknown)) {
            return null;
        }
        Backup best = null;
        DataLoss least = null;
        boolean unknown = false;
        for (Backup backup : survivors) {
            Timespan cadence = cadences.cadence(backup, backup.cadence());
            DataLoss loss = DataLoss.of(backup, store, element, ledger.measured(backup, cadence), workspace);
            if (loss != null && target != null) {
                boolean decided = loss.isKnown() || loss.exceeds(target);
                unknown |= !decided;
                if (decided && loss.isBetterKnownOrLess(least)) {
                    best = backup;
                    least = loss;
                }
            }
        }
        if (best == null || least == null || target == null) {
            return null;
        }
        Subject targetOf = own ? element : function;
        return new DataLossUnderLoss(
                function,
                store,
                best,
                element,
                least.sum(),
                target,
                targetOf,
                least.exceeds(target),
                unknown,
                List.of());
    }
}
