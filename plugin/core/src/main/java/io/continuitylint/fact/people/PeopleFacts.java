package io.continuitylint.fact.people;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** Who is relied on, and whether they are there. */
public final class PeopleFacts {

    private PeopleFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new ReliedOnFinder(),
                new AbilityFinder(),
                new ContactFinder(),
                new RoleFinder(),
                new DeputyFinder(),
                new RoleConflictFinder(),
                new CommonModeStaffFinder());
    }
}
