package io.continuitylint.fact.governance;

import io.continuitylint.analysis.BackupPaths;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
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
        for (Backup backup : from.workspace().backups().values()) {
            int size = BackupPaths.recoverySize(from.graph(), backup, RecoverySizeFinder::counts, MOST);
            facts.accept(new RecoverySize(backup, size));
        }
    }

    private static boolean counts(Component component) {
        return component.kind() != null && component.kind() != ComponentKind.PERSON;
    }
}
