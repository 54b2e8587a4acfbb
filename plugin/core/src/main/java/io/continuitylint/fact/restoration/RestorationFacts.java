package io.continuitylint.fact.restoration;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** Where copies are brought back to, and in which order things start. */
public final class RestorationFacts {

    private RestorationFacts() {}

    public static List<FactFinder> finders() {
        return List.of(new RestoreOrderFinder(), new StartCycleFinder(), new RestorePlaceFinder());
    }
}
