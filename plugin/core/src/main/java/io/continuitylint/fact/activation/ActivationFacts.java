package io.continuitylint.fact.activation;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** How backups take over, who is there to activate them, and what that depends on. */
public final class ActivationFacts {

    private ActivationFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new ActivatorFinder(),
                new SlowActivationFinder(),
                new LateDecisionFinder(),
                new ActivationPlanFinder(),
                new RosterGapFinder(),
                new DetectorFinder(),
                new RecoveryPathFinder());
    }
}
