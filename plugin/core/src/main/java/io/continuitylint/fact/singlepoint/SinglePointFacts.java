package io.continuitylint.fact.singlepoint;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** What a single loss takes along. */
public final class SinglePointFacts {

    private SinglePointFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new UnprotectedNeedFinder(),
                new SinglePointFinder(),
                new KeyPersonFinder(),
                new ScenarioFinder(),
                new ConcentrationFinder());
    }
}
