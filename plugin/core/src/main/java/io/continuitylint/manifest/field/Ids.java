package io.continuitylint.manifest.field;

import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Reference;
import io.continuitylint.rule.Related;
import io.continuitylint.source.InvisibleCharacters;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every id of a workspace. The first of two that are the same counts, and the second one is reported. */
public final class Ids {

    private static final String FORM = "is not an id; write letters, digits and . _ - after a letter or digit";

    /** A text that can be an id. */
    static final Type<String> TYPE = new Type<>("an id", text -> {
        if (!isId(text)) {
            throw InvalidText.form(FORM);
        }
        return text;
    });

    private final Map<Entity, Map<String, DeclaredId>> known = new EnumMap<>(Entity.class);

    /** Of components that are declared twice, the kinds of the others than the first. */
    private final Map<String, Set<ComponentKind>> otherKinds = new HashMap<>();

    public Ids() {
        for (Entity entity : Entity.values()) {
            known.put(entity, new HashMap<>());
        }
    }

    public void add(DeclaredId declared, Reading reading) {
        DeclaredId first =
                of(declared.target().entity()).putIfAbsent(declared.target().id(), declared);
        if (first != null && !mayDiffer(first, declared) && isPartOfWhatCounts(declared)) {
            Place place = first.origin().key();
            if (declared.kind() != null && declared.kind() != first.kind()) {
                otherKinds
                        .computeIfAbsent(declared.target().id(), unused -> EnumSet.noneOf(ComponentKind.class))
                        .add(declared.kind());
            }
            reading.report(
                    Reading.DUPLICATE,
                    declared.target().key(),
                    "id",
                    declared.origin().key(),
                    message(declared, first, place),
                    new Related(place, "the first, which is used"));
        }
    }

    /** Whether one of two ids was made, and its object may have been given another one. */
    private static boolean mayDiffer(DeclaredId first, DeclaredId second) {
        return Stream.of(first, second).anyMatch(each -> !each.written() && NeedIds.mayHaveAnother(each.origin()));
    }

    private static String message(DeclaredId second, DeclaredId before, Place first) {
        String entity = second.target().entity().word().replace('-', ' ');
        if (second.kind() != null && before.kind() != null && second.kind() != before.kind()) {
            return "%s is declared as %s and as %s, and components of all kinds share one namespace: give one of them another id; the first is at %s"
                    .formatted(
                            second.target().id(),
                            NodeDescriptions.withArticle(before.kind().word()),
                            NodeDescriptions.withArticle(second.kind().word()),
                            first);
        }
        return second.written()
                ? "the %s %s is declared twice; the first is at %s"
                        .formatted(entity, second.target().id(), first)
                : "the %s %s is declared twice, first at %s; give this one an id of its own"
                        .formatted(entity, second.target().id(), first);
    }

    /** Whether a text can be an id; if not, that is reported at its place. */
    public static boolean check(@Nullable Field id) {
        String text = id == null ? null : id.as(Type.TEXT);
        if (id != null && text != null && !isId(text)) {
            id.invalid(noId(text));
        }
        return text != null && isId(text);
    }

    /** Why a text cannot be an id, with what of it cannot be seen. */
    public static String noId(String text) {
        String unseen = InvisibleCharacters.firstOf(text);
        return "\"%s\" %s%s"
                .formatted(NodeDescriptions.shortened(text), FORM, unseen == null ? "" : "; it holds " + unseen);
    }

    public static boolean isId(String text) {
        for (int index = 0; index < text.length(); index++) {
            char here = text.charAt(index);
            boolean plain = here >= 'a' && here <= 'z' || here >= 'A' && here <= 'Z' || here >= '0' && here <= '9';
            if (!plain && (index == 0 || "._-".indexOf(here) < 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    public boolean has(Entity entity, String id) {
        return of(entity).containsKey(id);
    }

    /** The object of that id as references name it; null if there is none. */
    public Reference.@Nullable Target target(Entity entity, String id) {
        DeclaredId declared = declared(entity, id);
        return declared == null ? null : declared.target();
    }

    /** What declares an id; null if nothing does. */
    @Nullable
    DeclaredId declared(Entity entity, String id) {
        return of(entity).get(id);
    }

    /** Whether an object is the one that counts for its id. */
    public boolean counts(Entity entity, String id, Origin origin) {
        DeclaredId declared = of(entity).get(id);
        return declared != null && declared.origin().value().equals(origin.value()) && isPartOfWhatCounts(declared);
    }

    /** Of a function or component that is declared twice, what the second one holds is not an object either. */
    private boolean isPartOfWhatCounts(DeclaredId declared) {
        DeclaredId within = declared.within();
        return within == null
                || counts(within.target().entity(), within.target().id(), within.origin());
    }

    /** Whether a component is declared another time, as one of that kind: a reference may mean that one. */
    boolean isDeclaredAgain(String component, ComponentKind kind) {
        return otherKinds.getOrDefault(component, Set.of()).contains(kind);
    }

    @Nullable
    public ComponentKind kind(String component) {
        DeclaredId declared = of(Entity.COMPONENT).get(component);
        return declared == null ? null : declared.kind();
    }

    public Collection<String> all(Entity entity) {
        return of(entity).keySet();
    }

    private Map<String, DeclaredId> of(Entity entity) {
        Map<String, DeclaredId> map = known.get(entity);
        if (map == null) {
            throw new IllegalStateException("there is a map for each entity");
        }
        return map;
    }
}
