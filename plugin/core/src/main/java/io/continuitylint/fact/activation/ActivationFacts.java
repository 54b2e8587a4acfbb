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
                new ActivationPlanFinder(),
                new RosterGapFinder(),
                new DetectorFinder(),
                new RecoveryPathFinder());
    }
}
