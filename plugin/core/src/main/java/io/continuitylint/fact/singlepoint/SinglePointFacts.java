package io.continuitylint.fact.singlepoint;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** What a single loss takes along. */
public final class SinglePointFacts {

    private SinglePointFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) -> from.view(UnprotectedNeeds.class, UnprotectedNeeds::new)
                                .all()
                                .forEach(facts),
                        UnprotectedNeed.class),
                FactFinder.of(
                        (from, facts) -> new SinglePointFinder(
                                        from.workspace(),
                                        from.losses(),
                                        from.places(),
                                        from.protections(),
                                        from.view(UnprotectedNeeds.class, UnprotectedNeeds::new),
                                        facts)
                                .find(),
                        SinglePoint.class,
                        DeadFunction.class),
                FactFinder.of(
                        (from, facts) -> new KeyPersonFinder(
                                        from.workspace(),
                                        from.people(),
                                        from.losses(),
                                        from.protections(),
                                        from.byTier())
                                .find(facts),
                        KeyPerson.class,
                        ShortRole.class),
                FactFinder.of(
                        (from, facts) -> new ScenarioFinder(
                                        from.workspace(), from.losses(), from.exposure(), from.stores())
                                .find(facts),
                        ScenarioLoss.class),
                FactFinder.of(
                        (from, facts) -> new ConcentrationFinder(from.workspace(), from.losses(), from.protections())
                                .find(from.firstFunctions(), facts),
                        Concentration.class,
                        NeedShare.class));
    }
}
