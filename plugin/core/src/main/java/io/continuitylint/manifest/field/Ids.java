package io.continuitylint.manifest.field;

import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Reference;
import io.continuitylint.rule.Draft.Related;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every id of a workspace. The first of two that are the same counts, and the second one is reported. */
public final class Ids {

    private final Map<Entity, Map<String, DeclaredId>> known = new EnumMap<>(Entity.class);

    public Ids() {
        for (Entity entity : Entity.values()) {
            known.put(entity, new HashMap<>());
        }
    }

    public void add(DeclaredId declared, Reading reading) {
        DeclaredId first =
                of(declared.target().entity()).putIfAbsent(declared.target().id(), declared);
        if (first != null && isPartOfWhatCounts(declared)) {
            Place place = first.origin().key();
            reading.report(
                    Reading.DUPLICATE,
                    declared.target().key(),
                    "id",
                    declared.origin().key(),
                    message(declared, place),
                    new Related(place, "the first, which is used"));
        }
    }

    private static String message(DeclaredId second, Place first) {
        String entity = second.target().entity().word().replace('-', ' ');
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
            id.invalid(NO_ID.formatted(NodeDescriptions.shortened(text)));
        }
        return text != null && isId(text);
    }

    public static final String NO_ID = "\"%s\" is not an id; write letters, digits and . _ - after a letter or digit";

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
        DeclaredId declared = of(entity).get(id);
        return declared == null ? null : declared.target();
    }

    /** Whether an object is the one that counts for its id. */
    public boolean counts(Entity entity, String id, Origin origin) {
        DeclaredId declared = of(entity).get(id);
        return declared != null && declared.origin().value() == origin.value() && isPartOfWhatCounts(declared);
    }

    /** Of a function or component that is declared twice, what the second one holds is not an object either. */
    private boolean isPartOfWhatCounts(DeclaredId declared) {
        DeclaredId within = declared.within();
        return within == null
                || counts(within.target().entity(), within.target().id(), within.origin());
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
