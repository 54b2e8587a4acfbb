package io.continuitylint.manifest;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Reference;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a reference names, among the types its field accepts. */
final class Resolver {

    private static final Map<String, Entity> ENTITIES = Stream.of(
                    Entity.FUNCTION, Entity.COMPONENT, Entity.DOMAIN, Entity.BACKUP, Entity.GROUP, Entity.SCENARIO)
            .collect(Collectors.toUnmodifiableMap(Entity::word, Function.identity()));
    private static final Map<String, ComponentKind> KINDS = Stream.of(ComponentKind.values())
            .collect(Collectors.toUnmodifiableMap(ComponentKind::word, Function.identity()));

    private final Ids ids;

    Resolver(Ids ids) {
        this.ids = ids;
    }

    /** What came of it: a reference, and what is wrong with it, if anything. */
    record Resolved(Reference reference, @Nullable String problem) {}

    Resolved resolve(String text, Accepts accepts, Origin origin) {
        int colon = text.indexOf(':');
        String prefix = colon < 0 ? "" : text.substring(0, colon);
        String id = text.substring(colon + 1);
        List<Entity> found = new ArrayList<>(1);
        for (Entity entity : accepts.entities()) {
            if (ids.has(entity, id) && prefixMeans(prefix, entity, id)) {
                found.add(entity);
            }
        }
        if (found.size() == 1) {
            return target(text, found.get(0), id, accepts, origin);
        }
        String problem = found.isEmpty() ? missing(text, prefix, id, accepts) : ambiguous(text, id, found);
        return new Resolved(new Reference(text, null, origin), problem);
    }

    private Resolved target(String text, Entity entity, String id, Accepts accepts, Origin origin) {
        ComponentKind kind = entity == Entity.COMPONENT ? ids.kind(id) : null;
        if (kind != null && !accepts.kinds().isEmpty() && !accepts.kinds().contains(kind)) {
            String problem = "%s is a %s; this must be a %s".formatted(id, kind.word(), accepts.inWords());
            return new Resolved(new Reference(text, null, origin), problem);
        }
        return new Resolved(new Reference(text, new Reference.Target(entity, id), origin), null);
    }

    private boolean prefixMeans(String prefix, Entity entity, String id) {
        if (prefix.isEmpty() || prefix.equals(entity.word())) {
            return true;
        }
        return entity == Entity.COMPONENT && KINDS.get(prefix) != null && KINDS.get(prefix) == ids.kind(id);
    }

    private String missing(String text, String prefix, String id, Accepts accepts) {
        if (!prefix.isEmpty() && !ENTITIES.containsKey(prefix) && !KINDS.containsKey(prefix)) {
            return "\"%s\" names nothing: there is no \"%s:\"%s".formatted(text, prefix, guess(prefix));
        }
        ComponentKind kind = ids.kind(id);
        if (KINDS.containsKey(prefix) && kind != null) {
            return "\"%s\" names nothing: %s is a %s, write %s:%s".formatted(text, id, kind.word(), kind.word(), id);
        }
        for (Entity entity : Entity.values()) {
            if (ids.has(entity, id) && !accepts.entities().contains(entity)) {
                return "\"%s\" names a %s; this must be a %s".formatted(text, entity.word(), accepts.inWords());
            }
        }
        return "\"%s\" names nothing: there is no %s of that id%s"
                .formatted(text, accepts.inWords(), Spelling.didYouMean(id, known(accepts)));
    }

    private static String guess(String prefix) {
        List<String> prefixes = new ArrayList<>(ENTITIES.keySet());
        prefixes.addAll(KINDS.keySet());
        return Spelling.didYouMean(prefix, prefixes);
    }

    private List<String> known(Accepts accepts) {
        List<String> known = new ArrayList<>();
        accepts.entities().forEach(entity -> known.addAll(ids.all(entity)));
        return known;
    }

    private static String ambiguous(String text, String id, List<Entity> found) {
        String choices = found.stream()
                .map(entity -> entity.word().toLowerCase(Locale.ROOT) + ":" + id)
                .collect(Collectors.joining(" or "));
        return "\"%s\" is ambiguous: write %s".formatted(text, choices);
    }
}
