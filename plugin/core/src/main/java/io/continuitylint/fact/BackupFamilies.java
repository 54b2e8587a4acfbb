package io.continuitylint.fact;

import java.util.List;

/** What a backup is by itself: whom it serves, what copies it holds, how fresh they are. */
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
                Family.of((from, facts) -> FreshnessFacts.of(from.workspace, from.asOf, facts), Freshness.class));
    }
}
