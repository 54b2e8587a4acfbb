package io.continuitylint.fact.supply;

import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.recoverytime.RecoveryUnderLoss;
import io.continuitylint.fact.supply.SpareUse.Installers;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Role;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Stock;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.MissedObjectives;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks whether the spares that backups use could be put in. */
final class SpareFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(SpareUse.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final LocalDate asOf;
        private final SingleLosses unaided;
        private final Places places;
        private final People people;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.asOf = from.asOf();
            this.unaided = from.unaided();
            this.places = from.places();
            this.people = from.people();
            this.facts = facts;
        }

        void run() {
            List<SpareUse> uses = new ArrayList<>();
            for (Backup backup : from.backups()) {
                Set<Component> spares = spares(backup);
                if (!spares.isEmpty()) {
                    Fitting fitting = new Fitting(primaries(backup), used(backup));
                    spares.forEach(spare -> uses.add(use(backup, spare, fitting)));
                }
            }
            Map<Backup, List<RecoveryUnderLoss>> judged = new HashMap<>();
            if (uses.stream().anyMatch(use -> installTime(use) != null)) {
                from.found(RecoveryUnderLoss.class)
                        .forEach(recovery -> judged.computeIfAbsent(recovery.backup(), unused -> new ArrayList<>())
                                .add(recovery));
            }
            for (SpareUse use : uses) {
                facts.accept(use.lateFor(late(use, judged.getOrDefault(use.backup(), List.of()))));
            }
        }

        /** Compares how long installing takes with the targets that the backup is judged by. */
        private static @Nullable RecoveryUnderLoss late(SpareUse use, List<RecoveryUnderLoss> judged) {
            Timespan takes = installTime(use);
            List<RecoveryUnderLoss> missed = takes == null
                    ? List.of()
                    : judged.stream()
                            .filter(recovery -> takes.compareTo(recovery.target()) > 0)
                            .sorted(Comparator.comparing(RecoveryUnderLoss::function, Function.STRICTEST_FIRST))
                            .toList();
            if (takes == null || missed.isEmpty()) {
                return null;
            }
            List<Function> late = missed.stream()
                    .flatMap(recovery -> Stream.concat(
                            Stream.of(recovery.function()),
                            recovery.others().stream().filter(other -> isLate(takes, recovery, other))))
                    .toList();
            RecoveryUnderLoss first = missed.get(0);
            return first.with(MissedObjectives.others(late, first.function()));
        }

        /** Whoever misses the target of a scenario misses it whatever its own rto. */
        private static boolean isLate(Timespan takes, RecoveryUnderLoss recovery, Function other) {
            return recovery.targetOf() instanceof Scenario || other.rto() != null && takes.compareTo(other.rto()) > 0;
        }

        private static @Nullable Timespan installTime(SpareUse use) {
            return use.spare().stock() == null ? null : use.spare().stock().installTime();
        }

        private Set<Component> spares(Backup backup) {
            Set<Component> spares = new LinkedHashSet<>();
            for (Reference use : backup.uses()) {
                Component used = workspace.component(use);
                if (used != null && used.kind() == ComponentKind.SPARE && used.stock() != null) {
                    spares.add(used);
                }
            }
            return spares;
        }

        private List<Component> used(Backup backup) {
            return backup.uses().stream()
                    .map(workspace::component)
                    .filter(Objects::nonNull)
                    .toList();
        }

        private List<Subject> primaries(Backup backup) {
            List<Subject> primaries = new ArrayList<>();
            for (Reference reference : backup.protects()) {
                Subject primary = workspace.find(reference);
                if (primary != null) {
                    primaries.add(primary);
                }
            }
            return primaries;
        }

        private SpareUse use(Backup backup, Component spare, Fitting fitting) {
            Stock fields = Objects.requireNonNull(spare.stock(), "a spare has the fields of a stock");
            Subject lost = null;
            Subject lostWith = null;
            for (Subject primary : fitting.primaries()) {
                Subject with = lostWith == null ? lostWith(primary, fields) : null;
                lost = with == null ? lost : primary;
                lostWith = with == null ? lostWith : with;
            }
            List<Component> unfitted = fitting.unfitted(spare);
            return new SpareUse(
                    backup,
                    spare,
                    fitting.of(spare, unfitted),
                    unfitted,
                    fitting.compared(),
                    workspace.component(fields.installer()),
                    installers(fields),
                    lost,
                    lostWith,
                    null);
        }

        private Installers installers(Stock fields) {
            Component installer = workspace.component(fields.installer());
            if (installer == null) {
                return Installers.NOT_NAMED;
            }
            if (people.personsOf(fields.installer()).isEmpty()) {
                return Installers.NOBODY;
            }
            return installer.role() == null || isTrained(installer.role()) ? Installers.READY : Installers.UNTRAINED;
        }

        /** Who holds the role knows it; a deputy knows it as long as the training is valid. */
        private boolean isTrained(Role role) {
            return !people.present(role.holders()).isEmpty()
                    || role.deputies().stream()
                            .anyMatch(deputy -> deputy.person() != null
                                    && people.isPresent(deputy.person())
                                    && isInForce(deputy.trained(), deputy.validFor()));
        }

        private boolean isInForce(@Nullable LocalDate trained, @Nullable Timespan validFor) {
            return trained != null
                    && (validFor == null || !validFor.after(trained).isBefore(asOf));
        }

        /**
         * The domains that the primary names itself count, not all that hold them: a whole region is not a storage
         * place.
         */
        private @Nullable Subject lostWith(Subject primary, Stock fields) {
            Subject place = workspace.find(fields.storedAt());
            if (place == null) {
                return null;
            }
            if (unaided.removes(primary, place)) {
                return primary;
            }
            Set<Domain> around = place instanceof Component component
                    ? places.of(component)
                    : fields.storedAt() == null ? Set.of() : places.climb(List.of(fields.storedAt()));
            return own(primary).stream().filter(around::contains).findFirst().orElse(null);
        }

        private List<Domain> own(Subject primary) {
            List<Domain> own = new ArrayList<>();
            if (primary instanceof Component component) {
                for (Component.Location location : component.in()) {
                    if (location.anyOf().size() == 1
                            && workspace.find(location.anyOf().get(0)) instanceof Domain domain) {
                        own.add(domain);
                    }
                }
            }
            return own;
        }
    }
}
