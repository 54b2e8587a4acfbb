package io.continuitylint.manifest.field;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Reference;
import io.continuitylint.source.Origin;
import io.continuitylint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An id that is declared in a workspace. All of them must be known before the first reference is read.
 *
 * @param kind of a component
 * @param written whether the id itself was written, and not made from the need that holds it
 * @param within what an inline backup or a group is part of; null for what is declared by itself
 */
public record DeclaredId(
        Reference.Target target,
        Origin origin,
        @Nullable ComponentKind kind,
        boolean written,
        @Nullable DeclaredId within) {

    /** The keys of a file under which objects are kept by id, in the order in which they are read. */
    public static final List<Map.Entry<String, Entity>> MAPS = List.of(
            Map.entry("functions", Entity.FUNCTION),
            Map.entry("components", Entity.COMPONENT),
            Map.entry("domains", Entity.DOMAIN),
            Map.entry("backups", Entity.BACKUP),
            Map.entry("scenarios", Entity.SCENARIO),
            Map.entry("acceptedRisks", Entity.ACCEPTED_RISK));

    /** All that one file declares, inline backups and groups included. */
    public static List<DeclaredId> in(SourceFile file) {
        List<DeclaredId> declared = new ArrayList<>();
        if (file.root() != null) {
            Origin root = new Origin(file, null, file.root());
            for (Map.Entry<String, Entity> map : MAPS) {
                for (Origin object : NodeLookup.entries(NodeLookup.find(root, map.getKey()))) {
                    if (object.keyNode() != null) {
                        add(
                                new Reference.Target(
                                        map.getValue(), object.keyNode().text()),
                                object,
                                declared);
                    }
                }
            }
        }
        return declared;
    }

    private static void add(Reference.Target target, Origin object, List<DeclaredId> declared) {
        boolean component = target.entity() == Entity.COMPONENT;
        DeclaredId itself = new DeclaredId(target, object, component ? kind(object) : null, true, null);
        declared.add(itself);
        if (component || target.entity() == Entity.FUNCTION) {
            for (Origin need : NodeLookup.items(NodeLookup.find(object, "needs"))) {
                NeedIds.add(need, itself, declared);
            }
        }
    }

    private static @Nullable ComponentKind kind(Origin component) {
        String word = NodeLookup.text(NodeLookup.find(component, "kind"));
        return word == null ? null : Resolver.kind(word);
    }
}
