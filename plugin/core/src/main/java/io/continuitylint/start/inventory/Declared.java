package io.continuitylint.start.inventory;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Workspace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the manifests of a project declare already.
 *
 * @param components ids of components whose kind is known, and those kinds
 * @param functions ids
 * @param ids of all components and functions
 * @param origins ids by what {@code from} says, of components and functions
 */
public record Declared(
        Map<String, ComponentKind> components, Set<String> functions, Set<String> ids, Map<Origin, String> origins) {

    public Declared {
        components = Map.copyOf(components);
        functions = Set.copyOf(functions);
        ids = Set.copyOf(ids);
        origins = Map.copyOf(origins);
    }

    /** Where something comes from, and whether it is a function. */
    record Origin(String from, boolean function) {}

    /** What a workspace declares. */
    public static Declared in(Workspace workspace) {
        Map<String, ComponentKind> kinds = new HashMap<>();
        Map<Origin, String> origins = new HashMap<>();
        workspace.components().forEach((id, component) -> {
            if (component.kind() != null) {
                kinds.put(id, component.kind());
            }
            put(origins, component.from(), false, id);
        });
        workspace.functions().forEach((id, function) -> put(origins, function.from(), true, id));
        Set<String> ids = new HashSet<>(workspace.components().keySet());
        ids.addAll(workspace.functions().keySet());
        return new Declared(kinds, workspace.functions().keySet(), ids, origins);
    }

    private static void put(Map<Origin, String> origins, @Nullable String from, boolean function, String id) {
        if (from != null) {
            origins.putIfAbsent(new Origin(from, function), id);
        }
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** Whether a component of that kind, or a function, has that id. */
    boolean has(String id, @Nullable ComponentKind kind) {
        return kind == null ? functions.contains(id) : components.get(id) == kind;
    }
}
