package io.continuitylint.fact;

import io.continuitylint.analysis.OwnTime;
import java.util.List;
import java.util.function.Consumer;

/** What was tested, and what is owed. */
final class TestFamilies {

    private TestFamilies() {}

    static List<Family> all() {
        return List.of(
                Family.of(
                        (from, facts) -> from.duties.get().find(from.exposure.get(), facts),
                        TestDuty.class,
                        PartialFailureDuty.class,
                        ScenarioDuty.class),
                Family.of(TestFamilies::deadlines, Deadline.class),
                Family.of(
                        (from, facts) -> new OutdatedFacts(from.workspace, from.ledger.get()).find(facts),
                        Outdated.class),
                Family.of(TestFamilies::rehearsals, Rehearsal.class, Isolation.class),
                Family.of(TestFamilies::measured, MeasuredMiss.class, MeasuredExcess.class),
                Family.of(TestFamilies::strongest, StrongestTest.class),
                Family.of(
                        (from, facts) ->
                                new RestoreFacts(from.workspace, from.ledger.get(), from.duties.get()).find(facts),
                        RestoreProof.class,
                        CopyOfRunningStore.class),
                Family.of(TestFamilies::documents, DocumentGap.class));
    }

    private static void deadlines(Sources from, Consumer<Object> facts) {
        Deadlines deadlines = new Deadlines(from.asOf, from.workspace.policy().expiryWarning());
        new ReviewDeadlines(from.workspace, from.duties.get(), deadlines).find(facts);
        new CadenceDeadlines(from.workspace, from.duties.get(), deadlines).find(facts);
        new UpkeepDeadlines(from.workspace, from.importance, deadlines).find(facts);
        new OpenPointDeadlines(from.workspace, from.importance, from.ledger.get(), deadlines).find(facts);
    }

    private static void rehearsals(Sources from, Consumer<Object> facts) {
        new RehearsalFacts(
                        from.workspace,
                        from.importance,
                        from.ledger.get(),
                        from.duties.get(),
                        from.places.get(),
                        new Hands(from.workspace, from.people.get()))
                .find(facts);
    }

    private static void measured(Sources from, Consumer<Object> facts) {
        OwnTime times = new OwnTime(from.workspace, from.asOf);
        new MeasuredFacts(from.workspace, from.importance, from.ledger.get(), times)
                .find(from.byRto.get(), from.byRpo.get(), facts);
    }

    private static void strongest(Sources from, Consumer<Object> facts) {
        new StrongestTestFacts(from.workspace, from.importance, from.ledger.get(), from.duties.get())
                .find(Demand.of(from.workspace, from.byTier.get()), facts);
    }

    private static void documents(Sources from, Consumer<Object> facts) {
        new DocumentFacts(from.workspace, from.importance, from.ledger.get(), from.duties.get(), from.documents)
                .find(facts);
    }
}
