package io.continuitylint.fact.independence;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** Whether the two sides of a backup are apart, and whether anybody can tell. */
public final class IndependenceFacts {

    private IndependenceFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new SharedFinder(),
                new GroupFinder(),
                new CustodyFinder(),
                new SharedCredentialFinder(),
                new PlaceFinder(),
                new DistanceFinder());
    }
}
