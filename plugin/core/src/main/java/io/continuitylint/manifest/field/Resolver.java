package io.continuitylint.manifest.field;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Reference;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
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

    /** The kind of component of that name, or null. */
    static @Nullable ComponentKind kind(String word) {
        return KINDS.get(word);
    }

    Resolved resolve(String text, AcceptedTypes accepts, Origin origin) {
        int colon = text.indexOf(':');
        String prefix = colon < 0 ? "" : text.substring(0, colon);
        String id = text.substring(colon + 1);
        Reference.Target found = null;
        for (Entity entity : accepts.entities()) {
            Reference.Target target = ids.target(entity, id);
            if (target != null && prefixMeans(prefix, target)) {
                if (found != null) {
                    return dangling(text, origin, ambiguous(text, id, accepts));
                }
                found = target;
            }
        }
        return found == null
                ? dangling(text, origin, missing(text, prefix, id, accepts))
                : of(found, text, accepts, origin);
    }

    private Resolved of(Reference.Target target, String text, AcceptedTypes accepts, Origin origin) {
        ComponentKind kind = accepts.kinds().isEmpty() ? null : ids.kind(target.id());
        if (kind != null && !accepts.kinds().contains(kind)) {
            String problem = "%s is of kind %s; this must be %s"
                    .formatted(target.id(), kind.word(), NodeDescriptions.withArticle(accepts.inWords()));
            return dangling(text, origin, problem);
        }
        return new Resolved(new Reference(text, target, origin), null);
    }

    private static Resolved dangling(String text, Origin origin, String problem) {
        return new Resolved(new Reference(text, null, origin), problem);
    }

    private boolean prefixMeans(String prefix, Reference.Target target) {
        if (prefix.isEmpty() || prefix.equals(target.entity().word())) {
            return true;
        }
        // A component without a kind is a finding of its own; a reference to it is not wrong.
        ComponentKind kind = ids.kind(target.id());
        return target.entity() == Entity.COMPONENT
                && KINDS.containsKey(prefix)
                && (kind == null || kind == KINDS.get(prefix));
    }

    private String missing(String text, String prefix, String id, AcceptedTypes accepts) {
        if (!prefix.isEmpty() && !ENTITIES.containsKey(prefix) && !KINDS.containsKey(prefix)) {
            return "\"%s\" names nothing: there is no kind \"%s\"%s".formatted(text, prefix, guess(prefix));
        }
        ComponentKind kind = ids.kind(id);
        if (KINDS.containsKey(prefix) && kind != null) {
            return "\"%s\" names nothing: %s is of kind %s; write %s:%s"
                    .formatted(text, id, kind.word(), kind.word(), id);
        }
        for (Entity entity : Entity.values()) {
            if (ids.has(entity, id) && !accepts.entities().contains(entity)) {
                return "\"%s\" names %s; this must be %s"
                        .formatted(
                                text,
                                NodeDescriptions.withArticle(entity.word().replace('-', ' ')),
                                NodeDescriptions.withArticle(accepts.inWords()));
            }
        }
        return "\"%s\" names nothing: there is no %s with that id%s"
                .formatted(text, accepts.inWords(), Suggestions.didYouMean(id, known(accepts)));
    }

    private static String guess(String prefix) {
        List<String> prefixes = new ArrayList<>(ENTITIES.keySet());
        prefixes.addAll(KINDS.keySet());
        return Suggestions.didYouMean(prefix, prefixes);
    }

    private List<String> known(AcceptedTypes accepts) {
        List<String> known = new ArrayList<>();
        accepts.entities().forEach(entity -> known.addAll(ids.all(entity)));
        return known;
    }

    private String ambiguous(String text, String id, AcceptedTypes accepts) {
        String choices = accepts.entities().stream()
                .filter(entity -> ids.has(entity, id))
                .map(entity -> entity.word() + ":" + id)
                .collect(Collectors.joining(" or "));
        return "\"%s\" is ambiguous: write %s".formatted(text, choices);
    }
}
