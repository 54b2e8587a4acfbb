package io.continuitylint.fact.backup;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** What a backup is by itself, and whether it is one. */
public final class BackupFacts {

    private BackupFacts() {}

    public static List<FactFinder> finders() {
        return List.of(new StoreCopyFinder(), new SubstituteFinder(), new NeighbourFinder(), new WeakCopyFinder());
    }
}
