package io.continuitylint.fact.test;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** What was tested, and what is owed. */
public final class TestFacts {

    private TestFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new TestDutyFinder(),
                new FailedTestFinder(),
                new ScenarioDutyFinder(),
                new ReviewDeadlineFinder(),
                new CadenceDeadlineFinder(),
                new UpkeepDeadlineFinder(),
                new OpenPointDeadlineFinder(),
                new OutdatedFinder(),
                new RehearsalFinder(),
                new IsolationFinder(),
                new MeasuredMissFinder(),
                new MeasuredExcessFinder(),
                new StrongestTestFinder(),
                new DocumentFinder());
    }
}
