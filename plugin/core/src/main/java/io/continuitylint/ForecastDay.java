package io.continuitylint;

import io.continuitylint.engine.Match;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.governance.AcceptanceUse;
import io.continuitylint.fact.test.TestDuty;
import io.continuitylint.finding.ExpectedFinding;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a day brings that is yet to come, and who can prevent it. */
final class ForecastDay {

    private final LocalDate day;
    private final LintRun run;
    private final List<Due> dues;
    private final Map<String, Subject> byKey;
    private final Map<String, List<Match>> matches = new HashMap<>();

    /** @param run as of that day */
    ForecastDay(LocalDate day, LintRun run) {
        this.day = day;
        this.run = run;
        this.dues = run.dues().get();
        this.byKey = run.workspace().subjectsByKey();
    }

    ExpectedFinding expected(Finding finding) {
        Due due = due(finding);
        Reference owner = due == null ? owner(finding) : due.who();
        return new ExpectedFinding(day, finding, due, owner == null ? null : owner.text());
    }

    /** What is due, by the facts that made the finding; what was late before does not make it on this day. */
    private @Nullable Due due(Finding finding) {
        return matches.computeIfAbsent(finding.rule(), run.matches()).stream()
                .filter(match -> match.isOf(finding))
                .flatMap(match -> match.facts().stream())
                .flatMap(this::dues)
                .filter(due -> !due.day().isBefore(day.minusDays(1)))
                .min(Comparator.comparing(Due::day))
                .orElse(null);
    }

    private Stream<Due> dues(Object fact) {
        if (fact instanceof Deadline deadline) {
            return dues(Due.Kind.of(deadline.kind()), deadline.item())
                    .filter(due -> due.day().equals(deadline.due()) && Objects.equals(due.name(), deadline.name()));
        }
        if (fact instanceof TestDuty duty) {
            return dues(Due.Kind.TEST, duty.of());
        }
        return fact instanceof AcceptanceUse use ? dues(Due.Kind.ACCEPTED_RISK, use.risk()) : Stream.empty();
    }

    private Stream<Due> dues(Due.Kind kind, Subject item) {
        return dues.stream().filter(due -> due.kind() == kind && due.item().equals(item));
    }

    /** Whoever answers for the object; for a group of needs, who answers for what needs it. */
    private @Nullable Reference owner(Finding finding) {
        return run.workspace().ownerOf(byKey.get(finding.object()));
    }
}
