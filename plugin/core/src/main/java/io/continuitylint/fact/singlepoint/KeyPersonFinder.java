package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.LossSet;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Role;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.reach.ServiceReach;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the persons without whom a critical function stops, or nobody can activate what recovers it. */
final class KeyPersonFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(KeyPerson.class, ShortRole.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final People people;
        private final LossView losses;
        private final LossSet persons;
        private final Protections protections;
        private final Substitutes substitutes;
        private final ServiceReach reach;
        private final Consumer<Object> facts;
        private final Map<String, Candidate> found = new LinkedHashMap<>();
        private final Map<Sort, Component> firsts = new HashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.people = from.people();
            this.losses = from.losses();
            this.persons = losses.elements(
                    element -> element instanceof Component component && component.kind() == ComponentKind.PERSON);
            this.protections = from.protections();
            this.substitutes = new Substitutes(from);
            this.reach = from.byTier();
            this.facts = facts;
        }

        void run() {
            workspace.functions().values().stream()
                    .filter(function -> workspace.policy().isCritical(function.tier()) && !losses.isDead(function))
                    .sorted(Function.STRICTEST_FIRST)
                    .forEach(this::toRun);
            toRecover();
            found.values()
                    .forEach(key -> firsts.merge(new Sort(key.object(), key.toRun()), key.person(), Search::smaller));
            found.values().forEach(key -> facts.accept(fact(key)));
            shortRoles();
        }

        private void toRun(Function function) {
            for (Need need : function.needs()) {
                for (Subject person :
                        losses.stopping(function, need).and(persons).subjects()) {
                    Chain chain = losses.chain(function, need, person);
                    found(true, dependentOn(function, chain), (Component) person, chain)
                            .functions()
                            .add(function);
                }
            }
        }

        /**
         * The one before the person on the chain: the role, credential or component that depends on the person alone.
         */
        private Subject dependentOn(Subject start, @Nullable Chain chain) {
            if (chain == null || chain.links().size() <= 2) {
                return start;
            }
            return chain.links().get(chain.links().size() - 2).subject();
        }

        /** Each need with all that stands in for it there; what is required otherwise, with its backups of the top level. */
        private void toRecover() {
            for (Protection protection : protections.all()) {
                if (reach.strictest(protection.dependent()) != null) {
                    toRecover(protection.primary(), protection.backups(), Set.of(protection.dependent()));
                }
            }
            Map<Subject, Set<Subject>> dependents = new LinkedHashMap<>();
            workspace.functions().values().forEach(function -> requiredOtherwise(function, dependents));
            workspace.components().values().forEach(component -> requiredOtherwise(component, dependents));
            dependents.forEach((primary, requiring) -> toRecover(primary, protections.of(primary), requiring));
        }

        /** Adds a dependent to what it requires as a member of a group, or because of its kind. */
        private void requiredOtherwise(Subject dependent, Map<Subject, Set<Subject>> dependents) {
            if (reach.strictest(dependent) == null) {
                return;
            }
            List<Reference> required = ServiceReach.required(dependent);
            for (Need need : Graph.needsOf(dependent)) {
                if (need instanceof Need.Single single) {
                    required.remove(single.use());
                }
            }
            for (Reference reference : required) {
                Subject primary = workspace.find(reference);
                if (primary != null) {
                    dependents
                            .computeIfAbsent(primary, unused -> new LinkedHashSet<>())
                            .add(dependent);
                }
            }
        }

        private void toRecover(Subject primary, List<Backup> backups, Set<Subject> dependents) {
            List<Backup> byHand = backups.stream()
                    .filter(Search::isActivatedByHand)
                    .filter(losses::isEverUsable)
                    .sorted(Comparator.comparing(Backup::id))
                    .toList();
            if (byHand.isEmpty()) {
                return;
            }
            for (Subject element : losses.disabling(byHand.get(0))) {
                if (element instanceof Component person
                        && isPresent(person)
                        && byHand.stream().allMatch(backup -> chain(backup, person) != null)) {
                    Chain chain = chain(byHand.get(0), person);
                    Candidate key = found(false, dependentOn(byHand.get(0), chain), person, chain);
                    key.recovered().add(primary);
                    key.recovering().addAll(reach.all(dependents));
                }
            }
        }

        /** Where the only one has left, nobody can, which is reported by a rule of its own. */
        private boolean isPresent(Component component) {
            return component.kind() == ComponentKind.PERSON && !people.hasDeparted(component);
        }

        private static boolean isActivatedByHand(Backup backup) {
            return backup.activation() != null
                    && backup.activation().mode() != null
                    && backup.activation().mode().needsPerson();
        }

        /** From a backup to the only person who can activate it, or who holds a credential it takes; null if there is none. */
        private @Nullable Chain chain(Backup backup, Component person) {
            Chain activator = losses.chain(backup, RecoveryPart.ACTIVATORS, person);
            return activator == null ? losses.chain(backup, RecoveryPart.CREDENTIALS, person) : activator;
        }

        /** One for an object and a person: who is needed to run is needed to recover anyway. */
        private Candidate found(boolean toRun, Subject object, Component person, @Nullable Chain chain) {
            return found.computeIfAbsent(
                    object.key() + " " + person.id(),
                    unused -> new Candidate(
                            toRun,
                            object,
                            person,
                            chain,
                            new LinkedHashSet<>(),
                            new TreeSet<>(Function.STRICTEST_FIRST),
                            new TreeSet<>(Function.STRICTEST_FIRST)));
        }

        private record Candidate(
                boolean toRun,
                Subject object,
                Component person,
                @Nullable Chain chain,
                Set<Subject> recovered,
                SortedSet<Function> functions,
                SortedSet<Function> recovering) {}

        private record Sort(Subject object, boolean toRun) {}

        private static Component smaller(Component one, Component other) {
            return one.id().compareTo(other.id()) <= 0 ? one : other;
        }

        private Component first(Candidate key) {
            return firsts.getOrDefault(new Sort(key.object(), key.toRun()), key.person());
        }

        private KeyPerson fact(Candidate key) {
            Component first = first(key);
            return new KeyPerson(
                    key.object(),
                    key.person(),
                    first == key.person() ? null : first,
                    List.copyOf(key.recovered()),
                    List.copyOf(key.functions()),
                    List.copyOf(key.recovering()),
                    key.chain(),
                    substitutes.backups(key.chain(), key.person()),
                    people.departures(key.object()));
        }

        private void shortRoles() {
            for (Component component : workspace.components().values()) {
                Role role = component.role();
                if (role != null && reach.strictest(component) != null) {
                    List<Reference> listed = People.listed(component);
                    int present = people.present(listed).size();
                    if (present < role.minimum()) {
                        facts.accept(new ShortRole(
                                component, present, listed.isEmpty(), role.minimum(), reach.all(Set.of(component))));
                    }
                }
            }
        }
    }
}
