package io.continuitylint.fact.readiness;

import io.continuitylint.analysis.Chains;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Power;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Units;
import io.continuitylint.model.Variant;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.protection.BackupReferences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds who would notice when something stops quietly. */
final class MonitoringFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Monitoring.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final SingleLosses unaided;
        private final Chains chains;
        private final People people;
        private final BackupReferences references;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.unaided = from.unaided();
            this.chains = new Chains(from.graph(), unaided);
            this.people = from.people();
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        void run() {
            Map<Component, Set<Subject>> batteries = new LinkedHashMap<>();
            for (Component component : workspace.components().values()) {
                if (component.power() != null && component.power().type() == Power.PowerType.UPS) {
                    batteries.put(component, new LinkedHashSet<>());
                }
            }
            for (Backup backup : workspace.backups().values()) {
                if (!backup.isNeighbour()) {
                    backup(backup);
                    for (Component used : references.used(backup)) {
                        if (batteries.containsKey(used)) {
                            batteries.get(used).addAll(references.primaries(backup));
                        }
                    }
                }
            }
            batteries.forEach(this::battery);
        }

        private void backup(Backup backup) {
            Sync sync = backup.sync();
            boolean copied = sync == null || sync.mode() != Sync.SyncMode.NONE;
            boolean required = copied
                    && (isJob(backup)
                            || backup.variant() == Variant.RECORD_COPY
                            || !backup.copies().isEmpty());
            if (required || sync != null && sync.headroom() != null) {
                facts.accept(monitoring(
                        backup,
                        required,
                        sync == null ? null : sync.monitoredBy(),
                        sync == null ? null : sync.alertTo(),
                        references.primaries(backup),
                        sync != null && isFull(sync)));
            }
        }

        private static boolean isJob(Backup backup) {
            return backup.variant() == Variant.ARCHIVE
                    || backup.sync() != null && backup.sync().mode() == Sync.SyncMode.PERIODIC;
        }

        private void battery(Component ups, Set<Subject> primaries) {
            if (ups.power() != null) {
                facts.accept(monitoring(
                        ups, true, ups.power().monitoredBy(), ups.power().alertTo(), List.copyOf(primaries), false));
            }
        }

        private Monitoring monitoring(
                Subject of,
                boolean required,
                @Nullable Reference monitoredBy,
                @Nullable Reference alertTo,
                List<Subject> primaries,
                boolean full) {
            Component monitor = workspace.component(monitoredBy);
            Subject lostWith = monitor == null ? null : lostWith(monitor, primaries);
            return new Monitoring(
                    of,
                    required,
                    missing(monitoredBy, alertTo),
                    monitor,
                    alertTo == null || !people.personsOf(alertTo).isEmpty() ? null : workspace.component(alertTo),
                    lostWith,
                    monitor == null || lostWith == null ? null : chains.of(monitor, lostWith),
                    full);
        }

        private static List<String> missing(@Nullable Reference monitoredBy, @Nullable Reference alertTo) {
            List<String> missing = new ArrayList<>();
            if (monitoredBy == null) {
                missing.add("monitoredBy");
            }
            if (alertTo == null) {
                missing.add("alertTo");
            }
            return missing;
        }

        /** Of several the smallest id. */
        private @Nullable Subject lostWith(Component monitor, List<Subject> primaries) {
            return primaries.stream()
                    .filter(primary -> unaided.removes(primary, monitor))
                    .min(Comparator.comparing(Subject::id))
                    .orElse(null);
        }

        private static boolean isFull(Sync sync) {
            if (sync.headroom() == null || sync.nextFull() == null) {
                return false;
            }
            Double ratio = Units.ratio(sync.headroom(), sync.nextFull());
            return ratio != null && ratio < 1;
        }
    }
}
