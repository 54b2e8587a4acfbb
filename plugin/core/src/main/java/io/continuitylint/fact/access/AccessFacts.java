package io.continuitylint.fact.access;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** How those who recover something get in. */
public final class AccessFacts {

    private AccessFacts() {}

    public static List<FactFinder> finders() {
        return List.of(new CredentialFinder(), new IdentityFinder());
    }
}
