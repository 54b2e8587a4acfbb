package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.readiness.CopyOfRunningStore;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at what tests have shown of restores. */
public final class RestoreFinder {

    private final Workspace workspace;
    private final TestLedger ledger;
    private final TestCadences cadences;

    public RestoreFinder(Workspace workspace, TestLedger ledger, TestCadences cadences) {
        this.workspace = workspace;
        this.ledger = ledger;
        this.cadences = cadences;
    }

    public void find(Consumer<Object> facts) {
        for (Backup backup : workspace.backups().values()) {
            if (backup.restore() != null && backup.restore().size() != null && !backup.isNeighbour()) {
                facts.accept(proof(backup, backup.restore().size()));
            }
            if (backup.holdsData() && !backup.isNeighbour()) {
                running(backup, facts);
            }
        }
    }

    private RestoreProof proof(Backup backup, Quantity size) {
        Quantity largest = null;
        double share = 0;
        boolean measured = false;
        for (Test test : ledger.of(backup)) {
            measured |= test.measured() != null && test.measured().throughput() != null;
            Double restored = test.passed() && test.restored() != null ? share(test.restored(), size) : null;
            if (restored != null && (largest == null || restored > share)) {
                largest = test.restored();
                share = restored;
            }
        }
        return new RestoreProof(backup, largest, BigDecimal.valueOf(share).movePointRight(2), measured);
    }

    private static @Nullable Double share(Quantity restored, Quantity size) {
        return restored.isPercent() ? Double.valueOf(restored.share()) : Units.ratio(restored, size);
    }

    private void running(Backup backup, Consumer<Object> facts) {
        for (Reference reference : backup.protects()) {
            Component store = workspace.component(reference);
            if (store != null && store.kind() == ComponentKind.DATASTORE) {
                Timespan cadence = cadences.cadence(backup);
                boolean restored =
                        ledger.latest(backup, test -> TestCadences.isRestored(test) && ledger.isWithin(test, cadence))
                                != null;
                facts.accept(new CopyOfRunningStore(
                        backup,
                        store,
                        backup.sync() == null ? null : backup.sync().consistency(),
                        restored));
                return;
            }
        }
    }
}
