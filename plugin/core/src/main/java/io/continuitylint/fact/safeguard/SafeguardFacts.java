package io.continuitylint.fact.safeguard;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** Whether protection holds while a backup carries. */
public final class SafeguardFacts {

    private SafeguardFacts() {}

    public static List<FactFinder> finders() {
        return List.of(new ProtectionFinder(), new JurisdictionFinder(), new SafetyFinder(), new RosterFinder());
    }
}
