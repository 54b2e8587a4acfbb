package io.continuitylint.fact;

import java.util.List;
import java.util.function.Consumer;

/** What a backup is by itself: whom it serves, what it uses, what copies it holds, how fresh they are, who watches. */
final class BackupFamilies {

    private BackupFamilies() {}

    static List<Family> all() {
        return List.of(
                Family.of((from, facts) -> PurposeFacts.of(from.workspace, from.importance, facts), Purpose.class),
                Family.of((from, facts) -> from.stores.get().find(facts), StoreCopies.class),
                Family.of(
                        (from, facts) -> new CustodyFacts(
                                        from.workspace,
                                        from.places.get(),
                                        ServiceReach.ofAllTiers(from.workspace),
                                        from.stores.get())
                                .find(facts),
                        Custody.class),
                Family.of((from, facts) -> FreshnessFacts.of(from.workspace, from.asOf, facts), Freshness.class),
                Family.of(
                        (from, facts) ->
                                new SubstituteFacts(from.workspace, from.asOf, from.protections.get()).find(facts),
                        Substitute.class,
                        UseOf.class,
                        Deadline.class),
                Family.of(
                        (from, facts) -> new NeighbourFacts(
                                        from.workspace, Demand.of(from.workspace, from.byTier.get()))
                                .find(facts),
                        Neighbour.class),
                Family.of((from, facts) -> DetectorFacts.of(from.workspace, facts), Detectors.class),
                Family.of(BackupFamilies::weakCopies, WeakCopies.class),
                Family.of((from, facts) -> RetentionFacts.of(from.stores.get(), facts), Retention.class),
                Family.of(
                        (from, facts) ->
                                new CopyCountFacts(from.workspace, from.stores.get(), from.places.get()).find(facts),
                        CopyCount.class),
                Family.of(BackupFamilies::keys, KeyOfCopy.class),
                Family.of(
                        (from, facts) ->
                                new WatchFacts(from.workspace, from.unaided.get(), from.people.get()).find(facts),
                        Watch.class),
                Family.of(
                        (from, facts) -> new RestorePlaceFacts(
                                        from.workspace, from.asOf, from.losses.get(), from.protections.get())
                                .find(facts),
                        RestorePlace.class,
                        RestoreCatalogue.class),
                Family.of(BackupFamilies::capture, Capture.class));
    }

    private static void weakCopies(Sources from, Consumer<Object> facts) {
        new WeakCopyFacts(from.workspace, from.stores.get(), from.byTier.get(), from.losses.get(), from.places.get())
                .find(facts);
    }

    private static void keys(Sources from, Consumer<Object> facts) {
        new KeyFacts(from.workspace, from.unaided.get(), from.places.get(), from.people.get()).find(facts);
    }

    private static void capture(Sources from, Consumer<Object> facts) {
        new CaptureFacts(from.workspace, from.asOf, Demand.of(from.workspace, from.byTier.get()), from.byRto.get())
                .find(facts);
    }
}
