package io.continuitylint.fact.people;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.view.people.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks whether those who may activate a backup hold what it takes, can get in, pay, and know how. */
final class AbilityFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(ActivatorAbility.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    /** What says who belongs to a role or a team. */
    private static final List<String> NAMING = List.of("kind", "holders", "deputies");

    private static final List<String> LIMITING = List.of("kind", "holders", "deputies", "spendLimit");

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final People people;
        private final Consumer<Object> facts;
        private final Map<Component, Set<String>> holders = new HashMap<>();

        /** Roles of which it could not be read who fills them, or what they may spend. */
        private final List<Component> halfRead;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.people = from.people();
            this.from = from;
            this.facts = facts;
            this.halfRead = workspace.components().values().stream()
                    .filter(component -> isMisread(component, LIMITING))
                    .toList();
        }

        void run() {
            for (Backup backup : from.backups()) {
                List<Component> persons = List.copyOf(people.activators(backup));
                Set<Component> operators = new LinkedHashSet<>(persons);
                if (!backup.skills().isEmpty()) {
                    operators.addAll(people.known(backup.uses()));
                }
                if (!operators.isEmpty() || !backup.skills().isEmpty() && !names(backup)) {
                    ability(backup, persons, List.copyOf(operators));
                }
            }
        }

        /** Whether it names somebody to activate it; that nobody of them is left is reported for itself. */
        private static boolean names(Backup backup) {
            return backup.activation() != null
                    && !backup.activation().activators().isEmpty();
        }

        private void ability(Backup backup, List<Component> persons, List<Component> operators) {
            List<Demand> demands = persons.isEmpty() || backup.access() == null ? List.of() : demands(backup.access());
            if (demands.isEmpty() && backup.skills().isEmpty()) {
                return;
            }
            List<Demand> unmet = demands.stream()
                    .filter(demand -> persons.stream().noneMatch(demand.metBy()))
                    .toList();
            facts.accept(new ActivatorAbility(
                    backup,
                    persons,
                    first(
                            persons,
                            person -> demands.stream()
                                    .allMatch(demand -> demand.metBy().test(person))),
                    unmet.stream().map(Demand::thing).filter(Objects::nonNull).toList(),
                    unmet.stream()
                            .map(Demand::spend)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    first(operators, person -> skills(person).containsAll(backup.skills())),
                    unknownSkills(backup, operators),
                    operators,
                    hasStrangers(backup)));
        }

        /** Whether one of those who may activate it, or something it uses, could not be read. */
        private boolean hasStrangers(Backup backup) {
            List<Reference> references = new ArrayList<>(backup.uses());
            if (backup.activation() != null) {
                references.addAll(backup.activation().activators());
            }
            return references.stream().anyMatch(this::isStranger);
        }

        /** Whether it could not be read what it is, or who belongs to it. */
        private boolean isStranger(Reference reference) {
            Component named = workspace.component(reference);
            return named != null && isMisread(named, NAMING)
                    || people.personsOf(reference).stream()
                            .map(workspace::component)
                            .anyMatch(person -> person == null || person.kind() == null);
        }

        private boolean isMisread(Component component, List<String> keys) {
            return keys.stream().anyMatch(key -> workspace.misread().covers(component, key));
        }

        private static List<String> unknownSkills(Backup backup, List<Component> persons) {
            return backup.skills().stream()
                    .filter(skill ->
                            persons.stream().noneMatch(person -> skills(person).contains(skill)))
                    .toList();
        }

        /**
         * One thing that activating takes, and who has it.
         *
         * @param thing a credential to hold or a place to enter; null for money
         * @param spend what has to be spent; null for a thing
         */
        private record Demand(
                @Nullable Subject thing, @Nullable Quantity spend, Predicate<Component> metBy) {}

        private List<Demand> demands(Backup.Access access) {
            List<Demand> demands = new ArrayList<>();
            for (Reference reference : access.credentials()) {
                Component credential = workspace.component(reference);
                if (credential != null && credential.credential() != null) {
                    demands.add(new Demand(credential, null, person -> holds(person, credential)));
                }
            }
            for (Reference reference : access.physical()) {
                Subject place = workspace.find(reference);
                if (place != null) {
                    demands.add(new Demand(place, null, person -> mayEnter(person, place)));
                }
            }
            Quantity spend = access.spend();
            if (spend != null
                    && spend.number().signum() > 0
                    && !workspace.misread().mayLackObjects()
                    && halfRead.stream().noneMatch(role -> mayAllow(role, spend))) {
                demands.add(new Demand(null, spend, person -> maySpend(person, spend)));
            }
            return demands;
        }

        /**
         * One that names no holders is open to all; of one that somebody unknown holds, it is not known who does not.
         */
        private boolean holds(Component person, Component credential) {
            List<Reference> named = credential.credential() == null
                    ? List.of()
                    : credential.credential().holders();
            if (named.isEmpty() || workspace.misread().covers(credential, "holders") || !people.areKnown(named)) {
                return true;
            }
            return holders.computeIfAbsent(credential, unused -> people.ids(named))
                    .contains(person.id());
        }

        private boolean mayEnter(Component person, Subject place) {
            return person.person() != null
                    && person.person().mayEnter().stream().anyMatch(reference -> workspace.find(reference) == place);
        }

        private boolean maySpend(Component person, Quantity spend) {
            return people.rolesOf(person).stream()
                    .map(Component::role)
                    .anyMatch(role -> role != null && isEnough(role.spendLimit(), spend));
        }

        /** Whether it may allow as much, to anybody. */
        private boolean mayAllow(Component component, Quantity spend) {
            boolean unknownKind = component.role() == null
                    && component.origin().value() instanceof YamlMapping fields
                    && fields.entry("spendLimit") != null;
            return unknownKind
                    || workspace.misread().covers(component, "spendLimit")
                    || component.role() != null && isEnough(component.role().spendLimit(), spend);
        }

        private static boolean isEnough(@Nullable Quantity limit, Quantity spend) {
            Double ratio = limit == null ? null : Units.ratio(limit, spend);
            return ratio != null && ratio >= 1;
        }

        private static List<String> skills(Component person) {
            return person.person() == null ? List.of() : person.person().skills();
        }

        private static @Nullable Component first(List<Component> persons, Predicate<Component> able) {
            return persons.stream().filter(able).findFirst().orElse(null);
        }
    }
}
