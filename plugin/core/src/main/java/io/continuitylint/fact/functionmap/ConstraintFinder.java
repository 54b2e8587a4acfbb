package io.continuitylint.fact.functionmap;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Variant;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.LossView;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at what functions name as their constraint. */
final class ConstraintFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(ConstraintBackup.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Workspace workspace = from.workspace();
        LossView losses = from.losses();
        Set<Subject> handedOver = handedOver(workspace);
        for (Function function : workspace.functions().values()) {
            Subject constraint = workspace.find(function.constraint());
            if (constraint != null) {
                boolean singlePoint = losses.removesForGood(constraint, function);
                facts.accept(new ConstraintBackup(
                        function,
                        constraint,
                        singlePoint,
                        singlePoint ? losses.chain(function, constraint) : null,
                        decides(constraint),
                        handedOver.contains(constraint)));
            }
        }
    }

    private static boolean decides(Subject constraint) {
        if (!(constraint instanceof Component component) || component.kind() == null) {
            return false;
        }
        return switch (component.kind()) {
            case PERSON, ROLE, AUTHORITY -> true;
            default -> false;
        };
    }

    /** What a role-backup with a document protects. */
    private static Set<Subject> handedOver(Workspace workspace) {
        Set<Subject> handedOver = new HashSet<>();
        for (Backup backup : workspace.backups().values()) {
            if (backup.variant() == Variant.ROLE_BACKUP && hasDocument(backup, workspace)) {
                for (Reference reference : backup.protects()) {
                    Subject primary = workspace.find(reference);
                    if (primary != null) {
                        handedOver.add(primary);
                    }
                }
            }
        }
        return handedOver;
    }

    /** What does not resolve and what has no kind that could be read may be anything. */
    private static boolean mayBeDocument(@Nullable Component used) {
        return used == null || used.kind() == null || used.kind() == ComponentKind.DOCUMENT;
    }

    private static boolean hasDocument(Backup backup, Workspace workspace) {
        return backup.uses().stream().map(workspace::component).anyMatch(ConstraintFinder::mayBeDocument);
    }
}
