package io.continuitylint.judgement.overview;

import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.fact.test.TestDuty;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the days by which something has to be done again, or on which it ends. What was never done has no day. */
final class Calendar {

    private static final Comparator<Due> NEXT_FIRST = Comparator.comparing(Due::day)
            .thenComparing(Due::kind)
            .thenComparing(due -> due.item().key())
            .thenComparing(Due::place);

    private final Responsible responsible;
    private final Map<Entry, List<Subject>> concerned = new LinkedHashMap<>();

    /** One matter, whoever relies on it. */
    private record Entry(
            LocalDate day,
            Due.Kind kind,
            Subject item,
            @Nullable String name,
            DueState state,
            Deadline at) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry
                    && day.equals(entry.day)
                    && kind == entry.kind
                    && item == entry.item
                    && String.valueOf(name).equals(String.valueOf(entry.name));
        }

        @Override
        public int hashCode() {
            return 31 * day.hashCode() + item.hashCode();
        }
    }

    private final List<Due> days = new ArrayList<>();

    Calendar(Sources from) {
        this.responsible = new Responsible(from);
        from.found(Deadline.class).forEach(this::add);
        concerned.forEach((entry, of) -> days.add(new Due(
                entry.day(),
                entry.kind(),
                entry.item(),
                entry.name(),
                of.stream().sorted(Comparator.comparing(Subject::id)).toList(),
                responsible.of(of.get(0), entry.kind(), entry.item()),
                entry.state(),
                entry.at().place())));
        from.found(TestDuty.class).forEach(this::add);
        from.found(AcceptanceTerms.class).forEach(this::add);
        days.sort(NEXT_FIRST);
    }

    /** The next first; what is late comes before what is ahead. */
    List<Due> days() {
        return days;
    }

    private void add(Deadline deadline) {
        LocalDate day = deadline.due();
        if (day != null && deadline.state() != DueState.NONE) {
            Entry entry = new Entry(
                    day, Due.Kind.of(deadline.kind()), deadline.item(), deadline.name(), deadline.state(), deadline);
            concerned.computeIfAbsent(entry, unused -> new ArrayList<>(1)).add(deadline.of());
        }
    }

    private void add(TestDuty duty) {
        LocalDate day = duty.due();
        if (day != null && duty.state() != DueState.NONE) {
            days.add(new Due(
                    day,
                    Due.Kind.TEST,
                    duty.of(),
                    null,
                    List.of(duty.of()),
                    responsible.of(duty.of(), Due.Kind.TEST, duty.of()),
                    duty.state(),
                    duty.lastPlace()));
        }
    }

    private void add(AcceptanceTerms terms) {
        AcceptedRisk risk = terms.risk();
        LocalDate day = risk.expires();
        if (day != null) {
            days.add(new Due(
                    day,
                    Due.Kind.ACCEPTED_RISK,
                    risk,
                    null,
                    List.of(risk),
                    risk.owner(),
                    terms.state(),
                    risk.at("expires")));
        }
    }
}
