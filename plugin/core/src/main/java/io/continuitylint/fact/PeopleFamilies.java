package io.continuitylint.fact;

import java.util.List;

/** Who is counted on, and whether they are there. */
final class PeopleFamilies {

    private PeopleFamilies() {}

    static List<Family> all() {
        return List.of(
                Family.of(
                        (from, facts) -> new PersonFacts(from.workspace, from.people.get(), from.importance, facts)
                                .find(from.acceptances),
                        Activators.class,
                        ReliedOn.class),
                Family.of(
                        (from, facts) -> new KeyPersonFacts(
                                        from.workspace,
                                        from.people.get(),
                                        from.losses.get(),
                                        from.protections.get(),
                                        from.byTier.get())
                                .find(facts),
                        KeyPerson.class,
                        ShortRole.class));
    }
}
