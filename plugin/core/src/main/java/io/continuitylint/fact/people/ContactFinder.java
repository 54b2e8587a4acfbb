package io.continuitylint.fact.people;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.view.evidence.TestCadences;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks when it was last shown that those who may activate a backup can be reached, and can reach it from afar. */
final class ContactFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(ContactAge.class, Deadline.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final LocalDate asOf;
        private final TestCadences cadences;
        private final Deadlines deadlines;
        private final Consumer<Object> facts;
        private final Set<Component> contacted = new HashSet<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.asOf = from.asOf();
            this.cadences = from.cadences();
            this.deadlines = from.deadlines();
            this.facts = facts;
        }

        void run() {
            for (Backup backup : from.backups()) {
                List<Component> persons = List.copyOf(from.people().activators(backup));
                if (!persons.isEmpty()) {
                    remoteAccess(backup, persons);
                    persons.stream().filter(contacted::add).forEach(person -> contact(person, backup));
                }
            }
        }

        /** One person who gets in from afar is enough: the one for whom that was verified last. */
        private void remoteAccess(Backup backup, List<Component> persons) {
            if (backup.access() == null
                    || !backup.access().remote()
                    || persons.stream()
                            .anyMatch(person -> from.workspace().misread().covers(person, "remoteAccess"))) {
                return;
            }
            Component latest = persons.stream()
                    .max(Comparator.comparing(Search::remoteAccess, Comparator.nullsFirst(Comparator.naturalOrder())))
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
            LocalDate verified =
                    person.person() == null ? null : person.person().contactVerified();
            facts.accept(new ContactAge(person, backup, verified, verified == null ? 0 : months(verified)));
        }

        /** The fewest months after a day that do not end before today: forward from the day, as all dates are counted. */
        private int months(LocalDate from) {
            int months = (int) Math.max(0, ChronoUnit.MONTHS.between(from, asOf));
            return from.plusMonths(months).isBefore(asOf) ? months + 1 : months;
        }
    }
}
