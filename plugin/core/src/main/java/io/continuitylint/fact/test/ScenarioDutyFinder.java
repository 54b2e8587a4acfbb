package io.continuitylint.fact.test;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds which scenarios are tested. Functions of one tier owe the same tests, unless they name a scenario themselves. */
final class ScenarioDutyFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(ScenarioDuty.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        if (!from.workspace().scenarios().isEmpty()) {
            new Search(from, facts).run();
        }
    }

    private static final class Search {

        private final Sources from;
        private final Consumer<Object> facts;
        /** Tests come by date, so that the latest counts. */
        private final Map<Scenario, LocalDate> lastTested = new HashMap<>();

        private final Map<Subject, List<Function>> naming = new HashMap<>();

        /** The functions of each tier by id, the strictest tier first. */
        private final Collection<List<Function>> tiers;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.facts = facts;
            Map<@Nullable Integer, List<Function>> byTier = new LinkedHashMap<>();
            from.workspace().functions().values().stream()
                    .sorted(Function.STRICTEST_FIRST)
                    .forEach(function -> byTier.computeIfAbsent(function.tier(), unused -> new ArrayList<>())
                            .add(function));
            this.tiers = byTier.values();
            this.tiers.forEach(tier -> tier.forEach(this::index));
            from.workspace().tests().forEach(this::index);
        }

        private void index(Function function) {
            for (Reference reference : function.scenarios()) {
                Subject scenario = from.workspace().find(reference);
                if (scenario != null) {
                    naming.computeIfAbsent(scenario, unused -> new ArrayList<>())
                            .add(function);
                }
            }
        }

        private void index(Test test) {
            LocalDate date = test.date();
            if (test.passed() && date != null) {
                for (Reference reference : test.scenarios()) {
                    if (from.workspace().find(reference) instanceof Scenario scenario) {
                        lastTested.put(scenario, date);
                    }
                }
            }
        }

        void run() {
            for (Scenario scenario : from.workspace().scenarios().values()) {
                ScenarioDuty duty = duty(scenario);
                if (duty != null) {
                    facts.accept(duty);
                }
            }
        }

        private @Nullable ScenarioDuty duty(Scenario scenario) {
            ScenarioDuty first = null;
            int untested = 0;
            for (List<Function> tier : tiers) {
                List<Function> owing = owing(scenario, tier);
                Timespan every = owing.isEmpty() ? null : from.cadences().kindCadence(owing.get(0));
                if (every != null) {
                    boolean tested = isTested(lastTested.get(scenario), every);
                    untested += tested ? 0 : owing.size();
                    if (first == null || first.tested() && !tested) {
                        first = new ScenarioDuty(scenario, owing.get(0), 0, every, tested);
                    }
                }
            }
            return first == null || untested < 2
                    ? first
                    : new ScenarioDuty(scenario, first.function(), untested - 1, first.every(), first.tested());
        }

        /** All of a tier to which it applies, else those that name it. */
        private List<Function> owing(Scenario scenario, List<Function> tier) {
            Integer number = tier.get(0).tier();
            return from.exposure().applies(scenario, number, null)
                    ? tier
                    : naming.getOrDefault(scenario, List.of()).stream()
                            .filter(function -> Objects.equals(function.tier(), number))
                            .toList();
        }

        private boolean isTested(@Nullable LocalDate last, Timespan every) {
            return last != null && !every.after(last).isBefore(from.asOf());
        }
    }
}
