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
 * @param sources the reverse
 */
public record Declared(
        Map<String, ComponentKind> components,
        Set<String> functions,
        Set<String> ids,
        Map<Key, String> origins,
        Map<Key, String> sources) {

    public Declared {
        components = Map.copyOf(components);
        functions = Set.copyOf(functions);
        ids = Set.copyOf(ids);
        origins = Map.copyOf(origins);
        sources = Map.copyOf(sources);
    }

    /** Where something comes from, or its id, and whether it is a function. */
    record Key(String text, boolean function) {}

    /** What a workspace declares. */
    public static Declared in(Workspace workspace) {
        Map<String, ComponentKind> kinds = new HashMap<>();
        Map<Key, String> origins = new HashMap<>();
        Map<Key, String> sources = new HashMap<>();
        workspace.components().forEach((id, component) -> {
            if (component.kind() != null) {
                kinds.put(id, component.kind());
            }
            put(origins, sources, component.from(), new Key(id, false));
        });
        workspace.functions().forEach((id, function) -> put(origins, sources, function.from(), new Key(id, true)));
        Set<String> ids = new HashSet<>(workspace.components().keySet());
        ids.addAll(workspace.functions().keySet());
        return new Declared(kinds, workspace.functions().keySet(), ids, origins, sources);
    }

    private static void put(Map<Key, String> origins, Map<Key, String> sources, @Nullable String from, Key id) {
        if (from != null) {
            origins.putIfAbsent(new Key(from, id.function()), id.text());
            sources.put(id, from);
        }
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** The id of what comes from there; null if nothing does. */
    @Nullable
    String from(String origin, boolean function) {
        return origins.get(new Key(origin, function));
    }

    /**
     * Whether a component of that kind, or a function, has that id, and may be what comes from there: what another place
     * of the same tool says is something else.
     *
     * @param kind of a component; null for a function
     */
    boolean maySay(String id, @Nullable ComponentKind kind, String origin) {
        boolean there = kind == null ? functions.contains(id) : components.get(id) == kind;
        String source = sources.get(new Key(id, kind == null));
        return there
                && (source == null || source.equals(origin) || !tool(source).equals(tool(origin)));
    }

    private static String tool(String origin) {
        return origin.substring(0, Math.max(0, origin.indexOf(':')));
    }
}
