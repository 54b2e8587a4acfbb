package io.continuitylint.fact.people;

import io.continuitylint.analysis.BackupPaths;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Stores;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the roles whose persons all fail together. */
final class CommonModeStaffFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(CommonModeStaff.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final LossView losses;
        private final Places places;
        private final Exposure exposure;
        private final BackupPaths paths;
        private final People people;
        private final Stores stores;
        private final Consumer<Object> facts;
        private final Map<Component, Integer> journeys = new HashMap<>();
        private final Map<Component, Shared> sharing = new LinkedHashMap<>();
        private final Map<Component, CommonModeStaff> found = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.losses = from.losses();
            this.places = from.places();
            this.exposure = from.exposure();
            this.paths = from.paths();
            this.people = from.people();
            this.stores = from.stores();
            this.facts = facts;
        }

        /** What all persons of a role have in common. */
        private record Shared(List<Component> persons, Set<Domain> domains, boolean travels) {}

        /** A domain that a loss takes away. */
        private record DomainLoss(Domain domain, Subject element) {}

        void run() {
            travelGroups();
            for (Component role : workspace.components().values()) {
                Shared shared = role.role() == null || from.tier(role) == null ? null : shared(role);
                if (shared != null) {
                    sharing.put(role, shared);
                    Function function = from.byTier().strictest(role);
                    if (function != null) {
                        judge(role, function, null, stores.backupsOf(role), exposure.of(role, List.of(), function));
                    }
                }
            }
            from.backups().stream().filter(losses::standsIn).forEach(this::onPaths);
            sharing.forEach((role, shared) -> {
                if (shared.travels()) {
                    found.putIfAbsent(
                            role, new CommonModeStaff(role, shared.persons(), null, null, null, null, null, true));
                }
            });
            found.values().forEach(facts);
        }

        /** Nothing where there are fewer than two, where somebody is unknown, or where they share nothing. */
        private @Nullable Shared shared(Component role) {
            Set<Component> persons = people.persons(People.listed(role));
            if (persons == null || persons.size() < 2 || !areAllPersons(role)) {
                return null;
            }
            Set<Domain> domains = null;
            Set<Integer> groups = new HashSet<>();
            for (Component person : persons) {
                Set<Domain> own = domains(person);
                if (domains == null) {
                    domains = own;
                } else {
                    domains.retainAll(own);
                }
                groups.add(journeys.getOrDefault(person, -1));
            }
            boolean travels = groups.size() == 1 && !groups.contains(-1);
            return domains == null || domains.isEmpty() && !travels
                    ? null
                    : new Shared(List.copyOf(persons), domains, travels);
        }

        /** Whether the kind of each of them could be read. */
        private boolean areAllPersons(Component role) {
            return People.listed(role).stream()
                    .map(workspace::component)
                    .allMatch(person -> person != null && person.kind() != null);
        }

        /** The sites and teams a person belongs to. */
        private Set<Domain> domains(Component person) {
            Set<Domain> all = new LinkedHashSet<>();
            if (person.person() != null && person.person().site() != null) {
                all.addAll(places.climb(List.of(person.person().site())));
            }
            all.addAll(places.of(person));
            all.removeIf(domain -> domain.kind() == null
                    || !domain.kind().isWithin(DomainKind.SITE) && domain.kind() != DomainKind.TEAM);
            return all;
        }

        private void onPaths(Backup backup) {
            Set<Component> roles = new LinkedHashSet<>(paths.recovery(backup));
            roles.addAll(paths.service(backup));
            roles.removeIf(role -> !sharing.containsKey(role) || isWorst(found.get(role)));
            if (roles.isEmpty()) {
                return;
            }
            for (Reference reference : backup.protects()) {
                Subject primary = workspace.find(reference);
                if (primary != null) {
                    List<Subject> exposed = exposure.of(primary, backup);
                    List<Backup> backups =
                            primary instanceof Component component ? stores.backupsOf(component) : List.of(backup);
                    roles.forEach(role -> judge(role, null, backup, backups, exposed));
                }
            }
        }

        /** Of several losses one that nothing survives is kept, and of these the first that was found. */
        private void judge(
                Component role,
                @Nullable Function function,
                @Nullable Backup backup,
                List<Backup> backups,
                List<Subject> exposed) {
            Shared shared = sharing.get(role);
            if (shared == null || isWorst(found.get(role))) {
                return;
            }
            for (DomainLoss lost : lost(shared.domains(), exposed)) {
                Backup survivor = survivor(lost.element(), backups);
                if (survivor == null || !found.containsKey(role)) {
                    found.put(
                            role,
                            new CommonModeStaff(
                                    role,
                                    shared.persons(),
                                    lost.domain(),
                                    lost.element(),
                                    backup,
                                    survivor,
                                    survivor == null ? function : null,
                                    shared.travels()));
                }
                if (survivor == null) {
                    return;
                }
            }
        }

        private static boolean isWorst(@Nullable CommonModeStaff known) {
            return known != null && known.survivor() == null;
        }

        private @Nullable Backup survivor(Subject element, List<Backup> backups) {
            return backups.stream()
                    .filter(backup -> losses.standsIn(backup) && !losses.disables(element, backup))
                    .min(Comparator.comparing(Backup::id))
                    .orElse(null);
        }

        /** The domains that a loss takes away, by themselves before by a scenario, then by id. */
        private List<DomainLoss> lost(Set<Domain> domains, List<Subject> exposed) {
            List<DomainLoss> lost = new ArrayList<>();
            for (Subject element : exposed) {
                for (Domain domain : domains) {
                    if (element == domain || element instanceof Scenario && losses.removes(element, domain)) {
                        lost.add(new DomainLoss(domain, element));
                    }
                }
            }
            lost.sort(Comparator.comparing((DomainLoss loss) -> loss.element() instanceof Scenario)
                    .thenComparing(loss -> loss.element().id())
                    .thenComparing(loss -> loss.domain().id()));
            return lost;
        }

        /** Numbers the groups of persons who travel with each other, whichever of them declares it. */
        private void travelGroups() {
            Map<Component, Set<Component>> with = new LinkedHashMap<>();
            for (Component person : workspace.components().values()) {
                if (person.person() != null) {
                    for (Reference reference : person.person().travelsWith()) {
                        Component other = workspace.component(reference);
                        if (other != null && other != person) {
                            with.computeIfAbsent(person, unused -> new LinkedHashSet<>())
                                    .add(other);
                            with.computeIfAbsent(other, unused -> new LinkedHashSet<>())
                                    .add(person);
                        }
                    }
                }
            }
            with.keySet().forEach(person -> number(person, with, journeys.size()));
        }

        private void number(Component first, Map<Component, Set<Component>> with, int group) {
            if (journeys.putIfAbsent(first, group) != null) {
                return;
            }
            Deque<Component> open = new ArrayDeque<>(List.of(first));
            while (!open.isEmpty()) {
                for (Component other : with.getOrDefault(open.poll(), Set.of())) {
                    if (journeys.putIfAbsent(other, group) == null) {
                        open.add(other);
                    }
                }
            }
        }
    }
}
