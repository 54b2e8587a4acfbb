package io.continuitylint.fact.coverage;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Variant;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.BackupReferences;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Averages the load of things that share it, once one of them is lost. */
final class ActiveActiveLoadFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(ActiveActiveLoad.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        BackupReferences references = new BackupReferences(from.workspace());
        from.workspace().groups().values().forEach(group -> load(group, references.members(group), facts));
        for (Backup backup : from.workspace().backups().values()) {
            if (backup.variant() == Variant.ACTIVE_ACTIVE) {
                load(backup, sharing(backup, from.workspace()), facts);
            }
        }
    }

    private static List<Subject> sharing(Backup backup, Workspace workspace) {
        return Stream.concat(backup.protects().stream(), backup.uses().stream())
                .map(workspace::find)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Times n/(n-1), where each carries the same part of what one carried. */
    private static void load(Subject of, List<Subject> members, Consumer<Object> facts) {
        double sum = 0;
        for (Subject member : members) {
            Quantity busy = member instanceof Component component ? component.utilisation() : null;
            if (busy == null) {
                return;
            }
            sum += busy.number().doubleValue();
        }
        if (members.size() > 1) {
            facts.accept(new ActiveActiveLoad(of, members.size(), sum / (members.size() - 1)));
        }
    }
}
