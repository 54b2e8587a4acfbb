package io.continuitylint.fact.functionmap;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds out whether the owner of a function or a backup is anybody. */
final class OwnershipFinder implements FactFinder {

    private static final List<String> MEMBERS = List.of("holders", "deputies", "lead");

    @Override
    public Set<Class<?>> types() {
        return Set.of(Ownership.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Workspace workspace = from.workspace();
        workspace.functions().values().forEach(function -> facts.accept(of(function, function.owner(), workspace)));
        workspace.backups().values().forEach(backup -> facts.accept(of(backup, backup.owner(), workspace)));
    }

    /** Where an owner was written and could not be read, one that names nothing. */
    private static @Nullable Reference known(Subject owned, @Nullable Reference owner, Workspace workspace) {
        boolean unknown = owner == null && workspace.misread().covers(owned, "owner");
        return unknown ? new Reference("", null, owned.origin()) : owner;
    }

    private static Ownership of(Subject owned, @Nullable Reference owner, Workspace workspace) {
        return new Ownership(owned, known(owned, owner, workspace), listsNobody(workspace, owner));
    }

    private static boolean listsNobody(Workspace workspace, @Nullable Reference owner) {
        Component component = workspace.component(owner);
        if (component == null
                || component.kind() == null
                || MEMBERS.stream().anyMatch(key -> workspace.misread().covers(component, key))) {
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
