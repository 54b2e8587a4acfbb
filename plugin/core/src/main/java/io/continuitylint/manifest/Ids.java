package io.continuitylint.manifest;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.source.Place;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every id of a workspace, known before any reference is read. The first of two that are the same counts. */
final class Ids {

    private final Map<Entity, Map<String, Place>> places = new EnumMap<>(Entity.class);
    private final Map<String, ComponentKind> kinds = new HashMap<>();

    Ids() {
        for (Entity entity : Entity.values()) {
            places.put(entity, new HashMap<>());
        }
    }

    /** The place that was there before, or null if the id is new. */
    @Nullable
    Place add(Entity entity, String id, Place place) {
        return of(entity).putIfAbsent(id, place);
    }

    void kind(String component, ComponentKind kind) {
        kinds.putIfAbsent(component, kind);
    }

    boolean has(Entity entity, String id) {
        return of(entity).containsKey(id);
    }

    /** Whether a place is the one that counts for an id. */
    boolean counts(Entity entity, String id, Place place) {
        return place.equals(of(entity).get(id));
    }

    @Nullable
    ComponentKind kind(String component) {
        return kinds.get(component);
    }

    Collection<String> all(Entity entity) {
        return of(entity).keySet();
    }

    private Map<String, Place> of(Entity entity) {
        return places.computeIfAbsent(entity, unused -> new HashMap<>());
    }
}
