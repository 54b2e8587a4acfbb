package io.continuitylint.fact.test;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadlines;
import java.util.List;
import java.util.function.Consumer;

/** What was tested, and what is owed. */
public final class TestFacts {

    private TestFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) -> new TestDutyFinder(
                                        from.workspace(),
                                        from.asOf(),
                                        from.ledger(),
                                        from.importance(),
                                        from.cadences())
                                .find(from.exposure(), facts),
                        TestDuty.class,
                        PartialFailureDuty.class,
                        ScenarioDuty.class),
                FactFinder.of((from, facts) -> TestFacts.deadlines(from, facts), Deadline.class),
                FactFinder.of(
                        (from, facts) -> new OutdatedFinder(from.workspace(), from.ledger()).find(facts),
                        Outdated.class),
                FactFinder.of(
                        (from, facts) -> new RehearsalFinder(
                                        from.workspace(),
                                        from.importance(),
                                        from.ledger(),
                                        from.cadences(),
                                        from.places(),
                                        from.activationStaff())
                                .find(facts),
                        Rehearsal.class,
                        Isolation.class),
                new MeasuredMissFinder(),
                new MeasuredExcessFinder(),
                FactFinder.of(
                        (from, facts) -> new StrongestTestFinder(
                                        from.workspace(), from.importance(), from.ledger(), from.cadences())
                                .find(from.demand(), facts),
                        StrongestTest.class),
                FactFinder.of(
                        (from, facts) -> new DocumentFinder(
                                        from.workspace(),
                                        from.importance(),
                                        from.ledger(),
                                        from.cadences(),
                                        from.documents())
                                .find(facts),
                        DocumentGap.class));
    }

    private static void deadlines(Sources from, Consumer<Object> facts) {
        Deadlines deadlines =
                new Deadlines(from.asOf(), from.workspace().policy().expiryWarning());
        new ReviewDeadlineFinder(from.workspace(), from.cadences(), deadlines).find(facts);
        new CadenceDeadlineFinder(from.workspace(), from.cadences(), deadlines).find(facts);
        new UpkeepDeadlineFinder(from.workspace(), from.importance(), deadlines).find(facts);
        new OpenPointDeadlineFinder(from.workspace(), from.importance(), from.ledger(), deadlines).find(facts);
    }
}
