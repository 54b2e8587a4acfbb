package io.continuitylint.fact.access;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.deadline.Deadline;
import java.util.List;

/** How those who recover something get in. */
public final class AccessFacts {

    private AccessFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) -> new CredentialFinder(
                                        from.workspace(), from.asOf(), from.people(), from.paths(), from.stores())
                                .find(from.backups(), facts),
                        RecoveryCredential.class,
                        Deadline.class),
                FactFinder.of(
                        (from, facts) -> new IdentityFinder(
                                        from.workspace(),
                                        from.losses(),
                                        from.exposure(),
                                        from.protections(),
                                        from.paths(),
                                        from.people())
                                .find(facts),
                        IdentityInFailure.class));
    }
}
