package io.continuitylint.fact.backup;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.deadline.Deadline;
import java.util.List;

/** What a backup is by itself, and whether it is one. */
public final class BackupFacts {

    private BackupFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) ->
                                new StoreCopyFinder(from.workspace(), from.stores(), from.byTier()).find(facts),
                        StoreCopies.class),
                FactFinder.of(
                        (from, facts) ->
                                new SubstituteFinder(from.workspace(), from.asOf(), from.protections()).find(facts),
                        Substitute.class,
                        UseOf.class,
                        Deadline.class),
                FactFinder.of(
                        (from, facts) -> new NeighbourFinder(from.workspace(), from.demand()).find(facts),
                        Neighbour.class),
                FactFinder.of(
                        (from, facts) -> new WeakCopyFinder(
                                        from.workspace(), from.stores(), from.byTier(), from.losses(), from.places())
                                .find(facts),
                        WeakCopies.class));
    }
}
