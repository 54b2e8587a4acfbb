package io.continuitylint.fact.functionmap;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<Subject, @Nullable Reference> owners = new LinkedHashMap<>();
        workspace.functions().values().forEach(function -> owners.put(function, function.owner()));
        workspace.backups().values().forEach(backup -> owners.put(backup, backup.owner()));
        Map<Component, Subject> first = firstOfNobody(owners, from);
        owners.forEach((owned, owner) -> {
            boolean nobody = listsNobody(workspace, owner);
            Subject foremost = nobody ? first.get(workspace.component(owner)) : null;
            facts.accept(
                    new Ownership(owned, known(owned, owner, workspace), nobody, foremost == owned ? null : foremost));
        });
    }

    /** Of what each role or team owns that lists nobody, the one that the strictest function needs. */
    private static Map<Component, Subject> firstOfNobody(Map<Subject, @Nullable Reference> owners, Sources from) {
        Workspace workspace = from.workspace();
        Map<Component, Subject> first = new HashMap<>();
        owners.keySet().stream()
                .filter(owned -> !(owned instanceof Function function) || function.tier() != null)
                .sorted(Importance.strictestFirst(from.importance()))
                .forEach(owned -> {
                    Reference owner = owners.get(owned);
                    Component component = workspace.component(owner);
                    if (component != null && listsNobody(workspace, owner)) {
                        first.putIfAbsent(component, owned);
                    }
                });
        return first;
    }

    /** Where an owner was written and could not be read, one that names nothing. */
    private static @Nullable Reference known(Subject owned, @Nullable Reference owner, Workspace workspace) {
        boolean unknown = owner == null && workspace.misread().covers(owned, "owner");
        return unknown ? new Reference("", null, owned.origin()) : owner;
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
