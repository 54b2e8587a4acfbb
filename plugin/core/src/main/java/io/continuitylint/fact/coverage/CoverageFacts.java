package io.continuitylint.fact.coverage;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** How much backups and groups carry, for how long, of what, and whether that is enough for all at once. */
public final class CoverageFacts {

    private CoverageFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new SurvivingCoverageFinder(),
                new DatasetFinder(),
                new PromiseGapFinder(),
                new DeclaredCoverageFinder(),
                new EnduranceFinder(),
                new GroupLossFinder(),
                new ActiveActiveLoadFinder(),
                new SharedLoadFinder(),
                new LastPersonFinder(),
                new RestoreProofFinder());
    }
}
