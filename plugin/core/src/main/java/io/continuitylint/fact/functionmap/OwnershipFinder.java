package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Workspace;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds out whether the owner of a function or a backup is anybody. */
final class OwnershipFinder {

    private OwnershipFinder() {}

    static void of(Workspace workspace, Consumer<Object> facts) {
        workspace
                .functions()
                .values()
                .forEach(function -> facts.accept(
                        new Ownership(function, function.owner(), listsNobody(workspace, function.owner()))));
        workspace
                .backups()
                .values()
                .forEach(backup ->
                        facts.accept(new Ownership(backup, backup.owner(), listsNobody(workspace, backup.owner()))));
    }

    private static boolean listsNobody(Workspace workspace, @Nullable Reference owner) {
        Component component = workspace.component(owner);
        if (component == null || component.kind() == null) {
            return false;
        }
        return switch (component.kind()) {
            case ROLE ->
                component.role() == null
                        || component.role().holders().isEmpty()
                                && component.role().deputies().isEmpty();
            case TEAM ->
                component.team() == null
                        || component.team().holders().isEmpty()
                                && component.team().lead() == null;
            default -> false;
        };
    }
}
