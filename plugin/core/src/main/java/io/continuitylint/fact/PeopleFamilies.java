package io.continuitylint.fact;

import io.continuitylint.analysis.Hours;
import java.util.List;
import java.util.function.Consumer;

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
                        ShortRole.class),
                Family.of(
                        (from, facts) -> new AbilityFacts(
                                        from.workspace, from.asOf, from.people.get(), from.duties.get(), facts)
                                .find(from.backups.get()),
                        ActivatorAbility.class,
                        ContactAge.class,
                        Deadline.class),
                Family.of(PeopleFamilies::credentials, RecoveryCredential.class, Deadline.class),
                Family.of(PeopleFamilies::identities, IdentityInFailure.class),
                Family.of(PeopleFamilies::roles, RolePersons.class),
                Family.of(
                        (from, facts) -> new DeputyFacts(
                                        from.workspace, from.asOf, from.people.get(), from.duties.get(), facts)
                                .find(role -> from.tier(role) != null),
                        Deputyship.class,
                        Deadline.class),
                Family.of(
                        (from, facts) -> new HatFacts(
                                        from.workspace, from.losses.get(), from.exposure.get(), from.people.get())
                                .find(from.backups.get(), facts),
                        Hats.class),
                Family.of(PeopleFamilies::together, RoleTogether.class),
                Family.of(PeopleFamilies::rosters, RosterBurden.class),
                Family.of(
                        (from, facts) ->
                                new ApprovalFacts(from.workspace, from.people.get()).find(from.acceptances, facts),
                        Approval.class));
    }

    private static void credentials(Sources from, Consumer<Object> facts) {
        new CredentialFacts(from.workspace, from.asOf, from.people.get(), from.paths.get(), from.stores.get())
                .find(from.backups.get(), facts);
    }

    private static void identities(Sources from, Consumer<Object> facts) {
        new IdentityFacts(
                        from.workspace,
                        from.losses.get(),
                        from.exposure.get(),
                        from.protections.get(),
                        from.paths.get(),
                        from.people.get())
                .find(facts);
    }

    private static void roles(Sources from, Consumer<Object> facts) {
        new RoleFacts(from.workspace, from.people.get(), from.stores.get(), from.byTier.get(), from.importance)
                .find(from.backups.get(), from.paths.get(), facts);
    }

    private static void together(Sources from, Consumer<Object> facts) {
        new TogetherFacts(
                        from.workspace,
                        from.losses.get(),
                        from.places.get(),
                        from.exposure.get(),
                        from.paths.get(),
                        from.people.get())
                .find(from.backups.get(), from.byTier.get(), role -> from.tier(role) != null, facts);
    }

    private static void rosters(Sources from, Consumer<Object> facts) {
        Hours hours = new Hours(from.asOf, from.workspace.policy().gapTolerance());
        RosterFacts.of(from.workspace, hours, from.people.get(), facts);
    }
}
