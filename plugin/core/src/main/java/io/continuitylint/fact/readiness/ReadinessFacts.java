package io.continuitylint.fact.readiness;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** Whether copies are current, kept long enough and apart, and whether anybody would notice if not. */
public final class ReadinessFacts {

    private ReadinessFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new FreshnessFinder(),
                new RetentionFinder(),
                new CopyCountFinder(),
                new KeyFinder(),
                new MonitoringFinder(),
                new ReadinessFinder(),
                new ReconciliationFinder(),
                new RunningStoreFinder());
    }
}
