package io.continuitylint.fact.independence;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import java.util.List;
import java.util.function.Consumer;

/** Whether the two sides of a backup are apart, and whether anybody can tell. */
public final class IndependenceFacts {

    private IndependenceFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of((from, facts) -> IndependenceFacts.shared(from, facts), SharedElements.class),
                FactFinder.of(
                        (from, facts) -> new CustodyFinder(
                                        from.workspace(), from.places(), from.ofAllTiers(), from.stores())
                                .find(facts),
                        Custody.class),
                FactFinder.of(
                        (from, facts) -> new SharedCredentialFinder(
                                        from.workspace(), from.losses(), from.exposure(), from.protections())
                                .find(facts),
                        SharedCredential.class),
                FactFinder.of(
                        (from, facts) -> new PlaceFinder(
                                        from.workspace(), from.losses(), from.exposure(), from.places())
                                .find(facts),
                        PlaceUnknown.class),
                FactFinder.of(
                        (from, facts) ->
                                new DistanceFinder(from.workspace(), from.importance(), from.places()).find(facts),
                        Distance.class));
    }

    private static void shared(Sources from, Consumer<Object> facts) {
        new SharedFinder(from.workspace(), from.losses(), from.exposure(), from.places(), from.protections(), facts)
                .find();
        new GroupFinder(from.workspace(), from.losses(), from.places(), from.importance()).find(facts);
    }
}
