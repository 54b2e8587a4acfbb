package io.continuitylint.fact.readiness;

import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.fact.activation.DetectorFinder;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Units;
import io.continuitylint.model.Variant;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.protection.BackupReferences;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks of everything that can stop quietly who would notice. */
public final class MonitoringFinder {

    private final Workspace workspace;
    private final SingleLosses unaided;
    private final People people;
    private final BackupReferences sides;

    public MonitoringFinder(Workspace workspace, SingleLosses unaided, People people) {
        this.workspace = workspace;
        this.unaided = unaided;
        this.people = people;
        this.sides = new BackupReferences(workspace);
    }

    public void find(Consumer<Object> facts) {
        Map<Component, Set<Subject>> batteries = new LinkedHashMap<>();
        for (Component component : workspace.components().values()) {
            if (component.power() != null && component.power().type() == Component.PowerType.UPS) {
                batteries.put(component, new LinkedHashSet<>());
            }
        }
        for (Backup backup : workspace.backups().values()) {
            if (!backup.isNeighbour()) {
                backup(backup, facts);
                for (Component used : sides.used(backup)) {
                    if (batteries.containsKey(used)) {
                        batteries.get(used).addAll(sides.primaries(backup));
                    }
                }
            }
        }
        batteries.forEach((ups, primaries) -> battery(ups, primaries, facts));
    }

    private void backup(Backup backup, Consumer<Object> facts) {
        Backup.Sync sync = backup.sync();
        boolean owed = isJob(backup)
                || backup.variant() == Variant.RECORD_COPY
                || !backup.copies().isEmpty();
        if (owed || sync != null && sync.headroom() != null) {
            facts.accept(watch(
                    backup,
                    owed,
                    sync == null ? null : sync.monitoredBy(),
                    sync == null ? null : sync.alertTo(),
                    sides.primaries(backup),
                    sync != null && isFull(sync)));
        }
    }

    private static boolean isJob(Backup backup) {
        return backup.variant() == Variant.ARCHIVE
                || backup.sync() != null && backup.sync().mode() == Backup.SyncMode.PERIODIC;
    }

    private void battery(Component ups, Set<Subject> primaries, Consumer<Object> facts) {
        if (ups.power() != null) {
            facts.accept(
                    watch(ups, true, ups.power().monitoredBy(), ups.power().alertTo(), List.copyOf(primaries), false));
        }
    }

    private Monitoring watch(
            Subject of,
            boolean owed,
            @Nullable Reference monitoredBy,
            @Nullable Reference alertTo,
            List<Subject> primaries,
            boolean full) {
        Component monitor = workspace.component(monitoredBy);
        Subject lostWith = monitor == null
                ? null
                : primaries.stream()
                        .filter(primary -> unaided.removes(primary, monitor))
                        .findFirst()
                        .orElse(null);
        return new Monitoring(
                of,
                owed,
                monitoredBy != null,
                !people.behind(alertTo).isEmpty(),
                DetectorFinder.isOff(monitor) ? monitor : null,
                lostWith,
                full);
    }

    private static boolean isFull(Backup.Sync sync) {
        if (sync.headroom() == null || sync.nextFull() == null) {
            return false;
        }
        Double ratio = Units.ratio(sync.headroom(), sync.nextFull());
        return ratio != null && ratio < 1;
    }
}
