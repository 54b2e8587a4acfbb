package io.continuitylint.fact;

import java.util.List;

/** How backups take over, and who is there to let them. */
final class ActivationFamilies {

    private ActivationFamilies() {}

    static List<Family> all() {
        return List.of(
                Family.of(
                        (from, facts) -> new TakeoverFacts(from.workspace, new Hands(from.workspace, from.people.get()))
                                .find(facts),
                        Takeover.class),
                Family.of(
                        (from, facts) -> new RosterGapFacts(from.workspace, from.asOf, from.importance)
                                .find(from.byRto.get(), facts),
                        RosterGap.class));
    }
}
