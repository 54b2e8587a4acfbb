package io.continuitylint.fact.governance;

import io.continuitylint.analysis.RecoveryPath;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import java.util.Set;
import java.util.function.Consumer;

/** Counts what it takes to activate each backup. */
final class RecoverySizeFinder implements FactFinder {

    private static final int MOST = 200;

    @Override
    public Set<Class<?>> types() {
        return Set.of(RecoverySize.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        RecoveryPath paths = new RecoveryPath(from.graph());
        for (Backup backup : from.workspace().backups().values()) {
            facts.accept(new RecoverySize(backup, paths.size(backup, MOST)));
        }
    }
}
