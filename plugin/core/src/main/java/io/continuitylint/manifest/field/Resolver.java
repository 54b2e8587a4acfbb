package io.continuitylint.manifest.field;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Reference;
import io.continuitylint.source.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

    /**
     * What came of it.
     *
     * @param problem what is wrong, or null
     * @param isNothing whether nothing has that id
     * @param isReported whether another finding says so already: that on an id which is declared twice
     */
    record Resolved(Reference reference, @Nullable String problem, boolean isNothing, boolean isReported) {}

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
        return found == null ? missing(text, prefix, id, accepts, origin) : of(found, text, accepts, origin);
    }

    /** What declares the object that a text names; null if there is none of a type that is accepted. */
    @Nullable
    DeclaredId declared(String text, AcceptedTypes accepts) {
        int colon = text.indexOf(':');
        return accepts.entities().stream()
                .map(entity -> ids.declared(entity, text.substring(colon + 1)))
                .filter(Objects::nonNull)
                .filter(declared -> prefixMeans(colon < 0 ? "" : text.substring(0, colon), declared.target()))
                .filter(declared -> accepts.kinds().isEmpty()
                        || declared.kind() == null
                        || accepts.kinds().contains(declared.kind()))
                .findFirst()
                .orElse(null);
    }

    private Resolved of(Reference.Target target, String text, AcceptedTypes accepts, Origin origin) {
        ComponentKind kind = accepts.kinds().isEmpty() ? null : ids.kind(target.id());
        if (kind != null && !accepts.kinds().contains(kind)) {
            if (accepts.kinds().stream().anyMatch(other -> ids.isDeclaredAgain(target.id(), other))) {
                return new Resolved(new Reference(text, null, origin), "", false, true);
            }
            String problem = "%s is of kind %s; this must be %s"
                    .formatted(target.id(), kind.word(), NodeDescriptions.withArticle(accepts.inWords()));
            return dangling(text, origin, problem);
        }
        return new Resolved(new Reference(text, target, origin), null, false, false);
    }

    private static Resolved dangling(String text, Origin origin, String problem) {
        return new Resolved(new Reference(text, null, origin), problem, false, false);
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

    private Resolved missing(String text, String prefix, String id, AcceptedTypes accepts, Origin origin) {
        if (!prefix.isEmpty() && !ENTITIES.containsKey(prefix) && !KINDS.containsKey(prefix)) {
            return dangling(text, origin, unknownPrefix(text, prefix, id, accepts));
        }
        ComponentKind kind = ids.kind(id);
        ComponentKind wanted = KINDS.get(prefix);
        if (wanted != null && ids.isDeclaredAgain(id, wanted)) {
            return new Resolved(new Reference(text, null, origin), "", false, true);
        }
        if (wanted != null && kind != null) {
            return dangling(text, origin, otherKind(text, id, kind, wanted, accepts));
        }
        for (Entity entity : Entity.values()) {
            if (ids.has(entity, id) && !accepts.entities().contains(entity)) {
                return dangling(
                        text,
                        origin,
                        "\"%s\" names %s; this must be %s"
                                .formatted(
                                        text,
                                        NodeDescriptions.withArticle(
                                                entity.word().replace('-', ' ')),
                                        NodeDescriptions.withArticle(accepts.inWords())));
            }
        }
        String problem = "\"%s\" names nothing: there is no %s with that id".formatted(text, accepts.inWords());
        return new Resolved(new Reference(text, null, origin), problem, true, false);
    }

    /** The right prefix is advice only where the field takes that kind. */
    private String otherKind(String text, String id, ComponentKind kind, ComponentKind wanted, AcceptedTypes accepts) {
        boolean taken = accepts.entities().contains(Entity.COMPONENT)
                && (accepts.kinds().isEmpty() || accepts.kinds().contains(kind));
        String is = "\"%s\" names nothing: %s is of kind %s".formatted(text, id, kind.word());
        return taken
                ? "%s; write %s:%s".formatted(is, kind.word(), id)
                : "%s, not %s, and components of all kinds share one namespace of ids; write the id of %s"
                        .formatted(is, wanted.word(), NodeDescriptions.withArticle(accepts.inWords()));
    }

    private String unknownPrefix(String text, String prefix, String id, AcceptedTypes accepts) {
        Set<String> prefixes = new TreeSet<>();
        accepts.entities().stream()
                .map(Entity::word)
                .filter(ENTITIES::containsKey)
                .forEach(prefixes::add);
        boolean component = accepts.entities().contains(Entity.COMPONENT);
        Collection<ComponentKind> kinds = accepts.kinds().isEmpty() ? KINDS.values() : accepts.kinds();
        if (component) {
            kinds.stream().map(ComponentKind::word).forEach(prefixes::add);
        }
        String meant = accepts.entities().stream()
                .filter(entity -> ids.has(entity, id))
                .map(entity -> prefixOf(entity, id))
                .filter(prefixes::contains)
                .findFirst()
                .map(right -> "; did you mean \"%s:%s\"?".formatted(right, id))
                .orElse("");
        return "\"%s\" names nothing: there is no kind \"%s\"; write one of %s%s"
                .formatted(text, prefix, String.join(", ", prefixes), meant);
    }

    private String prefixOf(Entity entity, String id) {
        ComponentKind kind = entity == Entity.COMPONENT ? ids.kind(id) : null;
        return kind == null ? entity.word() : kind.word();
    }

    private String ambiguous(String text, String id, AcceptedTypes accepts) {
        List<Entity> having = accepts.entities().stream()
                .filter(entity -> ids.has(entity, id))
                .toList();
        String what = having.stream()
                .map(entity -> NodeDescriptions.withArticle(entity.word().replace('-', ' ')))
                .collect(Collectors.joining(" and "));
        String choices = having.stream().map(entity -> entity.word() + ":" + id).collect(Collectors.joining(" or "));
        return "\"%s\" is ambiguous: %s have that id; write %s".formatted(text, what, choices);
    }
}
