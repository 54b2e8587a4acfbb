package io.continuitylint;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.ExpectedFinding;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.Outlook;
import io.continuitylint.manifest.scalar.Durations;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What will fail a build until a day, if nobody does anything about it. The workspace is judged as of later days; only those
 * days are, between which something changes, so that a year takes a few runs for each of its changes.
 */
public final class Forecast {

    private static final String UNTIL = "until";

    private final LintRequest request;
    private final FailOn limit;
    private final RuleEngine rules;
    private final Map<LocalDate, Set<String>> failing = new HashMap<>();
    private final List<ExpectedFinding> expected = new ArrayList<>();
    private boolean partly;

    private Forecast(LintRequest request, FailOn limit, RuleEngine rules) {
        this.request = request;
        this.limit = limit;
        this.rules = rules;
    }

    /**
     * What is to come, by day.
     *
     * @param until the value of the parameter of that name: a last day, {@code 2027-02-24}, or a time from the day that is
     *     judged by, {@code 90d}
     * @param limit from which severity on a finding fails a build; not never
     * @throws RequestException if nothing ever fails, there is no manifest, or the last day is none that is yet to come
     */
    public static Outlook of(LintRequest request, String until, FailOn limit) {
        if (limit == FailOn.NEVER) {
            throw new RequestException(
                    "failOn", "\"never\" leaves nothing to look for; it is one of error, warning, info");
        }
        LocalDate first = request.asOf().day();
        LocalDate last = last(first, until);
        if (!last.isAfter(first)) {
            throw new RequestException(UNTIL, "%s does not come after %s, the day to judge by".formatted(last, first));
        }
        try (RuleEngine rules = RuleEngine.load(request.ruleSources())) {
            Forecast forecast = new Forecast(request, limit, rules.selecting(request.rules(), request.skipRules()));
            forecast.between(first, last);
            forecast.expected.sort(Comparator.comparing(ExpectedFinding::day)
                    .thenComparing(each -> each.finding().severity())
                    .thenComparing(ExpectedFinding::finding));
            return new Outlook(
                    first, last, forecast.expected, forecast.failing(first).size(), forecast.partly);
        }
    }

    private static LocalDate last(LocalDate first, String until) {
        try {
            return Durations.positive(until.strip()).after(first);
        } catch (InvalidText noDuration) {
            if (until.strip().matches("[0-9]+-.*")) {
                return new ParameterValue(UNTIL, until).asDate();
            }
            throw new RequestException(
                    UNTIL, "\"%s\" is neither a time like 90d nor a date like 2027-02-24".formatted(until), noDuration);
        }
    }

    /** What fails at the end of a time and not at its beginning began to on a day between them. */
    private void between(LocalDate before, LocalDate after) {
        if (failing(after).equals(failing(before))) {
            return;
        }
        if (before.plusDays(1).equals(after)) {
            add(after, failing(before));
            return;
        }
        LocalDate middle = LocalDate.ofEpochDay((before.toEpochDay() + after.toEpochDay()) / 2);
        between(before, middle);
        between(middle, after);
    }

    /** The day is judged once more: to keep what each day was judged by would take the memory of as many runs. */
    private void add(LocalDate day, Set<String> before) {
        LintRun run = lint(day);
        ForecastDay of = new ForecastDay(day, run);
        failing(run).forEach((id, finding) -> {
            if (!before.contains(id)) {
                expected.add(of.expected(finding));
            }
        });
    }

    private Set<String> failing(LocalDate day) {
        return failing.computeIfAbsent(day, each -> {
            LintRun run = lint(each);
            partly |= run.report().unread() > 0 || !run.report().notEvaluated().isEmpty();
            return failing(run).keySet();
        });
    }

    private Map<String, Finding> failing(LintRun run) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Finding finding : limit.failing(run.report())) {
            if (finding.isOpen()) {
                found.putIfAbsent(finding.fingerprint(), finding);
            }
        }
        return found;
    }

    private LintRun lint(LocalDate day) {
        LintRun run = new Linter().lint(request.on(AsOf.given(day)), rules);
        if (run.report().files().isEmpty() && run.report().findings().isEmpty()) {
            throw request.withoutManifests();
        }
        return run;
    }
}
