package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds out how much of a restore tests have shown. */
final class RestoreProofFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(RestoreProof.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        for (Backup backup : from.workspace().backups().values()) {
            if (backup.restore() != null && backup.restore().size() != null && !backup.isNeighbour()) {
                facts.accept(proof(backup, backup.restore().size(), from.ledger(), from.workspace()));
            }
        }
    }

    private static RestoreProof proof(Backup backup, Quantity size, TestLedger ledger, Workspace workspace) {
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
        List<Subject> primaries = backup.protects().stream()
                .map(workspace::find)
                .filter(Objects::nonNull)
                .toList();
        return new RestoreProof(
                backup, primaries, largest, BigDecimal.valueOf(share).movePointRight(2), measured);
    }

    private static @Nullable Double share(Quantity restored, Quantity size) {
        return restored.isPercent() ? Double.valueOf(restored.share()) : Units.ratio(restored, size);
    }
}
