package io.continuitylint.fact.governance;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Units;
import io.continuitylint.view.protection.BackupReferences;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for backups that are not free when they are called on. */
final class BackupAvailabilityFinder implements FactFinder {

    /** Shares are sums of rounded numbers; what is full to the last bit is not too full. */
    private static final double ROUNDING = 1e-9;

    @Override
    public Set<Class<?>> types() {
        return Set.of(BackupAvailability.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    /** A thing whose normal work leaves too little for a function. */
    private record Busy(Component used, Function requiring) {}

    private static final class Search {

        private final Sources from;
        private final BackupReferences references;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        void run() {
            for (Backup backup : from.workspace().backups().values()) {
                if (!backup.isNeighbour()) {
                    Function mostUrgent = mostUrgent(backup);
                    Busy busy = busy(backup);
                    facts.accept(new BackupAvailability(
                            backup,
                            borrowed(backup),
                            isOverdue(borrowed(backup)),
                            mostUrgent,
                            isSlow(backup.reclaim(), mostUrgent),
                            busy == null ? null : busy.used(),
                            busy == null ? null : busy.requiring()));
                }
            }
        }

        /** The longest overdue first, then those that should come back first. */
        private Backup.@Nullable Borrowed borrowed(Backup backup) {
            return backup.borrowed().stream()
                    .filter(borrowed -> borrowed.returned() == null)
                    .filter(borrowed ->
                            borrowed.since() == null || !borrowed.since().isAfter(from.asOf()))
                    .min(Comparator.comparing(Backup.Borrowed::until, Comparator.nullsLast(Comparator.naturalOrder())))
                    .orElse(null);
        }

        private boolean isOverdue(Backup.@Nullable Borrowed borrowed) {
            return borrowed != null
                    && borrowed.until() != null
                    && borrowed.until().isBefore(from.asOf());
        }

        private static boolean isSlow(@Nullable Timespan reclaim, @Nullable Function mostUrgent) {
            return reclaim != null
                    && mostUrgent != null
                    && mostUrgent.rto() != null
                    && reclaim.compareTo(mostUrgent.rto()) > 0;
        }

        /** What needs it: of an inline backup, the dependent of its need; else whatever it protects. */
        private List<Subject> needing(Backup backup) {
            Subject dependent = from.workspace().find(backup.inlineOf());
            return dependent == null ? references.primaries(backup) : List.of(dependent);
        }

        private @Nullable Function mostUrgent(Backup backup) {
            return needing(backup).stream()
                    .flatMap(needing -> from.byRto().stream().map(reach -> reach.strictest(needing)))
                    .filter(Objects::nonNull)
                    .filter(function -> function.rto() != null)
                    .min(Comparator.comparing(Function::rto, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(Function::id))
                    .orElse(null);
        }

        private @Nullable Busy busy(Backup backup) {
            List<Component> working = references.used(backup).stream()
                    .filter(used -> used.utilisation() != null)
                    .toList();
            if (working.isEmpty()) {
                return null;
            }
            Map<Function, Subject> requiring = new LinkedHashMap<>();
            Subject dependent = from.workspace().find(backup.inlineOf());
            for (Subject primary : references.primaries(backup)) {
                from.demand()
                        .demanding(dependent == null ? primary : dependent)
                        .forEach(function -> requiring.putIfAbsent(function, primary));
            }
            for (Map.Entry<Function, Subject> entry : requiring.entrySet()) {
                Component busy = busy(backup, entry.getKey(), entry.getValue());
                if (busy != null) {
                    return new Busy(busy, entry.getKey());
                }
            }
            return null;
        }

        /**
         * What can carry the minimum alone is judged alone. Smaller things carry it together, so that the work of all of them
         * is compared with the room of all of them.
         */
        private @Nullable Component busy(Backup backup, Function function, Subject primary) {
            double room = 0;
            double work = 0;
            Component first = null;
            for (Component used : references.used(backup)) {
                Double times = timesTheMinimum(used, backup, function, primary);
                if (times != null) {
                    double utilisation =
                            used.utilisation() == null ? 0 : used.utilisation().share();
                    boolean alone = times >= 1;
                    if (alone && utilisation * times > times - 1 + ROUNDING) {
                        return used;
                    }
                    room += alone ? 0 : times;
                    work += alone ? 0 : utilisation * times;
                    first = first == null && !alone && utilisation > 0 ? used : first;
                }
            }
            return work > room - 1 + ROUNDING ? first : null;
        }

        /** How many times the minimum of a function a thing could carry; null where that is not known. */
        private @Nullable Double timesTheMinimum(Component used, Backup backup, Function function, Subject primary) {
            Quantity minimum = function.mbco();
            if (minimum == null || minimum.number().signum() == 0) {
                return null;
            }
            Quantity ofBackup =
                    backup.coverage() == null ? null : backup.coverage().capacity();
            Quantity whole = used.capacity() == null ? ofBackup : used.capacity();
            if (whole == null) {
                return null;
            }
            Quantity required = whole.isPercent() ? minimum : from.capacity().amount(minimum, function, primary);
            return required == null ? null : Units.ratio(whole, required);
        }
    }
}
