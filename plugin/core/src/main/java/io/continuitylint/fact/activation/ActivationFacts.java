package io.continuitylint.fact.activation;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** How backups take over, who is there to let them, and what that leans on. */
public final class ActivationFacts {

    private ActivationFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new ActivatorFinder(),
                new SlowActivationFinder(),
                FactFinder.of(
                        (from, facts) -> new ActivationPlanFinder(from.workspace(), from.activationStaff()).find(facts),
                        ActivationPlan.class),
                FactFinder.of(
                        (from, facts) -> new RosterGapFinder(from.workspace(), from.asOf(), from.importance())
                                .find(from.byRto(), facts),
                        RosterGap.class),
                FactFinder.of((from, facts) -> DetectorFinder.of(from.workspace(), facts), Detectors.class),
                FactFinder.of(
                        (from, facts) -> new RecoveryPathFinder(
                                        from.workspace(), from.losses(), from.exposure(), from.protections())
                                .find(facts),
                        RecoveryInFailure.class));
    }
}
