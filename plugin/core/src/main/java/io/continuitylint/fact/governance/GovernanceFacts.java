package io.continuitylint.fact.governance;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** Which risks were taken, by whom, and what the backups cost. */
public final class GovernanceFacts {

    private GovernanceFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new AcceptanceFinder(),
                new ApprovalFinder(),
                new BackupAvailabilityFinder(),
                new EffortFinder(),
                new RecoverySizeFinder());
    }
}
