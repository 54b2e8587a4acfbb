package io.continuitylint.fact.readiness;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** Whether copies are current, kept long enough and apart, and whether anybody would notice if not. */
public final class ReadinessFacts {

    private ReadinessFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) -> FreshnessFinder.of(from.workspace(), from.asOf(), facts), Freshness.class),
                FactFinder.of((from, facts) -> RetentionFinder.of(from.stores(), facts), Retention.class),
                FactFinder.of(
                        (from, facts) ->
                                new CopyCountFinder(from.workspace(), from.stores(), from.places()).find(facts),
                        CopyCount.class),
                FactFinder.of(
                        (from, facts) -> new KeyFinder(from.workspace(), from.unaided(), from.places(), from.people())
                                .find(facts),
                        KeyOfCopy.class),
                FactFinder.of(
                        (from, facts) ->
                                new MonitoringFinder(from.workspace(), from.unaided(), from.people()).find(facts),
                        Monitoring.class),
                new RunningStoreFinder());
    }
}
