package io.continuitylint.fact.people;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.activation.Activators;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.governance.AcceptanceTerms;
import java.util.List;

/** Who is counted on, and whether they are there. */
public final class PeopleFacts {

    private PeopleFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) -> new PersonFinder(from.workspace(), from.people(), from.importance(), facts)
                                .find(from.found(AcceptanceTerms.class)),
                        Activators.class,
                        ReliedOn.class),
                FactFinder.of(
                        (from, facts) -> new AbilityFinder(
                                        from.workspace(), from.asOf(), from.people(), from.cadences(), facts)
                                .find(from.backups()),
                        ActivatorAbility.class,
                        ContactAge.class,
                        Deadline.class),
                FactFinder.of(
                        (from, facts) -> new RoleFinder(
                                        from.workspace(),
                                        from.people(),
                                        from.stores(),
                                        from.byTier(),
                                        from.importance())
                                .find(from.backups(), from.paths(), facts),
                        RolePersons.class),
                FactFinder.of(
                        (from, facts) -> new DeputyFinder(
                                        from.workspace(), from.asOf(), from.people(), from.cadences(), facts)
                                .find(role -> from.tier(role) != null),
                        Deputyship.class,
                        Deadline.class),
                FactFinder.of(
                        (from, facts) -> new RoleConflictFinder(
                                        from.workspace(), from.losses(), from.exposure(), from.people())
                                .find(from.backups(), facts),
                        RoleConflict.class),
                FactFinder.of(
                        (from, facts) -> new CommonModeStaffFinder(
                                        from.workspace(),
                                        from.losses(),
                                        from.places(),
                                        from.exposure(),
                                        from.paths(),
                                        from.people())
                                .find(from.backups(), from.byTier(), role -> from.tier(role) != null, facts),
                        CommonModeStaff.class));
    }
}
