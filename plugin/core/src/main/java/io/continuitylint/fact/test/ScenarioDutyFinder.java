package io.continuitylint.fact.test;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Function;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds which scenarios each function is tested for. */
final class ScenarioDutyFinder implements FactFinder {

    /** The parameter by which a policy says that scenarios must be tested. */
    private static final String REQUIRED = "requireScenarios";

    @Override
    public Set<Class<?>> types() {
        return Set.of(ScenarioDuty.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Workspace workspace = from.workspace();
        List<Scenario> all = List.copyOf(workspace.scenarios().values());
        if (all.isEmpty() || !isOwed(workspace.policy())) {
            return;
        }
        Map<Scenario, LocalDate> lastTested = lastTested(workspace);
        for (Function function : workspace.functions().values()) {
            Timespan every = from.cadences().kindCadence(function);
            if (every != null) {
                for (Scenario scenario : all) {
                    if (from.exposure().applies(scenario, function.tier(), function)) {
                        facts.accept(new ScenarioDuty(
                                function, scenario, every, isTested(lastTested.get(scenario), every, from.asOf())));
                    }
                }
            }
        }
    }

    /** One for each function and scenario: too many to make for nobody. */
    private static boolean isOwed(Policy policy) {
        return policy.rules().values().stream()
                .map(rule -> rule.params().get(REQUIRED))
                .anyMatch(param -> param != null && param.texts().contains("true"));
    }

    private static boolean isTested(@Nullable LocalDate last, Timespan every, LocalDate asOf) {
        return last != null && !every.after(last).isBefore(asOf);
    }

    /** The day of the latest passing test that names each scenario. */
    private static Map<Scenario, LocalDate> lastTested(Workspace workspace) {
        Map<Scenario, LocalDate> last = new HashMap<>();
        for (Test test : workspace.tests()) {
            LocalDate date = test.date();
            if (test.passed() && date != null) {
                for (Reference reference : test.scenarios()) {
                    if (workspace.find(reference) instanceof Scenario scenario) {
                        last.put(scenario, date);
                    }
                }
            }
        }
        return last;
    }
}
