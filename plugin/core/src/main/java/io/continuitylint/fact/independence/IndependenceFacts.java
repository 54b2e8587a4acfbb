package io.continuitylint.fact.independence;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** Whether a backup is independent of what it protects, and whether that can be shown. */
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
