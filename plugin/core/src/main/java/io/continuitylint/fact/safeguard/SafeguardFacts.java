package io.continuitylint.fact.safeguard;

import io.continuitylint.analysis.Hours;
import io.continuitylint.fact.FactFinder;
import java.util.List;

/** Whether protection holds while a backup carries. */
public final class SafeguardFacts {

    private SafeguardFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) -> new ProtectionFinder(from.workspace(), from.places()).find(facts),
                        ProtectionGap.class,
                        BreakGlass.class),
                FactFinder.of(
                        (from, facts) ->
                                new JurisdictionFinder(from.workspace(), from.places(), from.people()).find(facts),
                        JurisdictionGap.class),
                FactFinder.of(
                        (from, facts) -> SafetyFinder.of(from.workspace(), from.protections(), from.byTier(), facts),
                        SafetyImpact.class),
                FactFinder.of(
                        (from, facts) -> RosterFinder.of(
                                from.workspace(),
                                new Hours(from.asOf(), from.workspace().policy().gapTolerance()),
                                from.people(),
                                facts),
                        RosterBurden.class));
    }
}
