package io.continuitylint.fact.people;

import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.people.People;
import io.continuitylint.view.words.InWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at whether those who may activate a backup can get in, pay, reach it from afar, be reached, and know how. */
final class AbilityFinder {

    private final Workspace workspace;
    private final LocalDate asOf;
    private final People people;
    private final TestCadences cadences;
    private final Deadlines deadlines;
    private final Consumer<Object> facts;
    private final Map<Component, Set<String>> holders = new HashMap<>();
    private final Set<Component> contacted = new HashSet<>();

    AbilityFinder(Workspace workspace, LocalDate asOf, People people, TestCadences cadences, Consumer<Object> facts) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.people = people;
        this.cadences = cadences;
        this.deadlines = new Deadlines(asOf, workspace.policy().expiryWarning());
        this.facts = facts;
    }

    /** @param backups the strictest first */
    void find(List<Backup> backups) {
        for (Backup backup : backups) {
            List<Component> persons = List.copyOf(people.activators(backup));
            if (!persons.isEmpty()) {
                ability(backup, persons);
                remoteAccess(backup, persons);
                persons.stream().filter(contacted::add).forEach(person -> contact(person, backup));
            }
        }
    }

    private void ability(Backup backup, List<Component> persons) {
        List<Asked> asked = backup.access() == null ? List.of() : asked(backup.access());
        if (asked.isEmpty() && backup.skills().isEmpty()) {
            return;
        }
        List<String> nobodyHas = asked.stream()
                .filter(thing -> persons.stream().noneMatch(thing.has()))
                .map(Asked::inWords)
                .toList();
        List<String> nobodyKnows = backup.skills().stream()
                .filter(skill ->
                        persons.stream().noneMatch(person -> skills(person).contains(skill)))
                .toList();
        facts.accept(new ActivatorAbility(
                backup,
                persons,
                first(
                        persons,
                        person -> asked.stream().allMatch(thing -> thing.has().test(person))),
                nobodyHas,
                first(persons, person -> skills(person).containsAll(backup.skills())),
                nobodyKnows));
    }

    /** One thing that activating takes, and who has it. */
    private record Asked(String inWords, Predicate<Component> has) {}

    private List<Asked> asked(Backup.Access access) {
        List<Asked> asked = new ArrayList<>();
        for (Reference reference : access.credentials()) {
            Component credential = workspace.component(reference);
            if (credential != null && credential.credential() != null) {
                asked.add(new Asked(InWords.of(credential), person -> holds(person, credential)));
            }
        }
        for (Reference reference : access.physical()) {
            Subject place = workspace.find(reference);
            if (place != null) {
                asked.add(new Asked(InWords.of(place), person -> mayEnter(person, place)));
            }
        }
        Quantity spend = access.spend();
        if (spend != null && spend.number().signum() > 0) {
            asked.add(new Asked("a spendLimit of " + spend, person -> maySpend(person, spend)));
        }
        return asked;
    }

    /** One that names no holders is open to all; of one that somebody unknown holds, nobody can say who does not. */
    private boolean holds(Component person, Component credential) {
        List<Reference> named = credential.credential() == null
                ? List.of()
                : credential.credential().holders();
        if (named.isEmpty() || named.stream().anyMatch(holder -> workspace.component(holder) == null)) {
            return true;
        }
        return holders.computeIfAbsent(credential, unused -> people.ids(named)).contains(person.id());
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

    /** One person who gets in from afar is enough: the one for whom that was verified last. */
    private void remoteAccess(Backup backup, List<Component> persons) {
        if (backup.access() == null || !backup.access().remote()) {
            return;
        }
        Component latest = persons.stream()
                .max(Comparator.comparing(
                        AbilityFinder::remoteAccess, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
        facts.accept(deadlines.atLeastOnce(
                backup,
                Deadline.Kind.REMOTE_ACCESS,
                latest,
                remoteAccess(latest),
                cadences.cadence(backup, backup.cadence()),
                latest.at("remoteAccess")));
    }

    private static @Nullable LocalDate remoteAccess(Component person) {
        return person.person() == null ? null : person.person().remoteAccess();
    }

    private void contact(Component person, Backup backup) {
        LocalDate verified = person.person() == null ? null : person.person().contactVerified();
        facts.accept(new ContactAge(person, backup, verified, verified == null ? 0 : months(verified)));
    }

    /** The fewest months after a day that do not end before today: forward from the day, as all dates are counted. */
    private int months(LocalDate from) {
        int months = (int) Math.max(0, ChronoUnit.MONTHS.between(from, asOf));
        return from.plusMonths(months).isBefore(asOf) ? months + 1 : months;
    }
}
