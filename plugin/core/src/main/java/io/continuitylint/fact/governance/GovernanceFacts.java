package io.continuitylint.fact.governance;

import io.continuitylint.analysis.RecoveryPath;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.view.reach.FirstFunctions;
import java.util.List;
import java.util.function.Consumer;

/** Which risks were taken, by whom, and what the backups cost. */
public final class GovernanceFacts {

    private GovernanceFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) -> new AcceptanceFinder(
                                        from.workspace(), from.asOf(), from.importance(), from.placeholder())
                                .all()
                                .forEach(facts),
                        AcceptanceTerms.class),
                FactFinder.of(
                        (from, facts) -> new ApprovalFinder(from.workspace(), from.people())
                                .find(from.found(AcceptanceTerms.class), facts),
                        Approval.class),
                FactFinder.of(
                        (from, facts) -> new BackupAvailabilityFinder(
                                        from.workspace(), from.asOf(), from.demand(), from.byRto())
                                .find(facts),
                        BackupAvailability.class),
                FactFinder.of((from, facts) -> GovernanceFacts.effort(from, facts), Effort.class, RecoverySize.class));
    }

    private static void effort(Sources from, Consumer<Object> facts) {
        FirstFunctions ofAllTiers = new FirstFunctions(from.workspace(), function -> function.tier() != null);
        new EffortFinder(from.workspace(), from.protections(), ofAllTiers).find(new RecoveryPath(from.graph()), facts);
    }
}
