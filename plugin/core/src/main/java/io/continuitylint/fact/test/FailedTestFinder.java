package io.continuitylint.fact.test;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Test;
import io.continuitylint.view.protection.DemandingFunctions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the functions whose latest test did not pass. */
final class FailedTestFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(FailedTest.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Map<Function, Test> latest = new LinkedHashMap<>();
        for (Test test : from.workspace().tests()) {
            if (test.outcome() != null) {
                for (Reference named : test.functions()) {
                    if (from.workspace().find(named) instanceof Function function) {
                        latest.merge(function, test, FailedTestFinder::later);
                    }
                }
            }
        }
        Set<Test> covering = covering(from);
        latest.forEach((function, test) -> {
            if (!test.passed() && !covering.contains(test)) {
                facts.accept(new FailedTest(function, test));
            }
        });
    }

    /** Tests come by date. A pass of the same day counts as later: nobody writes down the hour. */
    private static Test later(Test known, Test next) {
        return known.passed() && Objects.equals(known.date(), next.date()) ? known : next;
    }

    /** The tests that show something of a backup or a group. */
    private static Set<Test> covering(Sources from) {
        Set<Test> covering = new HashSet<>();
        DemandingFunctions.standIns(from.workspace())
                .forEach(standIn -> covering.addAll(from.ledger().of(standIn)));
        return covering;
    }
}
