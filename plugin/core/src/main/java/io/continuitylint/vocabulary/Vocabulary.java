package io.continuitylint.vocabulary;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.access.AccessFacts;
import io.continuitylint.fact.activation.ActivationFacts;
import io.continuitylint.fact.backup.BackupFacts;
import io.continuitylint.fact.coverage.CoverageFacts;
import io.continuitylint.fact.functionmap.FunctionMapFacts;
import io.continuitylint.fact.governance.GovernanceFacts;
import io.continuitylint.fact.independence.IndependenceFacts;
import io.continuitylint.fact.people.PeopleFacts;
import io.continuitylint.fact.readiness.ReadinessFacts;
import io.continuitylint.fact.recoverytime.RecoveryTimeFacts;
import io.continuitylint.fact.restoration.RestorationFacts;
import io.continuitylint.fact.safeguard.SafeguardFacts;
import io.continuitylint.fact.singlepoint.SinglePointFacts;
import io.continuitylint.fact.supply.SupplyFacts;
import io.continuitylint.fact.test.TestFacts;
import java.util.List;
import java.util.stream.Stream;

/** The finders of all families. */
final class Vocabulary {

    private Vocabulary() {}

    static List<FactFinder> finders() {
        return Stream.of(
                        FunctionMapFacts.finders(),
                        SinglePointFacts.finders(),
                        BackupFacts.finders(),
                        CoverageFacts.finders(),
                        ActivationFacts.finders(),
                        IndependenceFacts.finders(),
                        TestFacts.finders(),
                        AccessFacts.finders(),
                        PeopleFacts.finders(),
                        ReadinessFacts.finders(),
                        RecoveryTimeFacts.finders(),
                        RestorationFacts.finders(),
                        SupplyFacts.finders(),
                        GovernanceFacts.finders(),
                        SafeguardFacts.finders())
                .flatMap(List::stream)
                .toList();
    }
}
