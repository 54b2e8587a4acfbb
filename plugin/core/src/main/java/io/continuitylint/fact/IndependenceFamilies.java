package io.continuitylint.fact;

import java.util.List;

/** Whether the two sides of a backup are apart, and whether anybody can tell. */
final class IndependenceFamilies {

    private IndependenceFamilies() {}

    static List<Family> all() {
        return List.of(
                Family.of(
                        (from, facts) -> new SharedCredentialFacts(
                                        from.workspace, from.losses.get(), from.exposure.get(), from.protections.get())
                                .find(facts),
                        SharedCredential.class),
                Family.of(
                        (from, facts) -> new PlaceFacts(
                                        from.workspace, from.losses.get(), from.exposure.get(), from.places.get())
                                .find(facts),
                        PlaceUnknown.class),
                Family.of(
                        (from, facts) ->
                                new DistanceFacts(from.workspace, from.importance, from.places.get()).find(facts),
                        Distance.class),
                Family.of(
                        (from, facts) ->
                                new JurisdictionFacts(from.workspace, from.places.get(), from.people.get()).find(facts),
                        JurisdictionGap.class),
                Family.of(
                        (from, facts) -> new ProtectionFacts(from.workspace, from.places.get()).find(facts),
                        ProtectionGap.class,
                        BreakGlass.class));
    }
}
