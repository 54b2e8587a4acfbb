package io.continuitylint.manifest;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Reference;
import io.continuitylint.rule.Draft.Related;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import io.continuitylint.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds every id of a workspace before anything is read, and those that are there twice. */
final class Declared {

    /** The keys of a file under which objects are kept by id. */
    static final Map<String, Entity> MAPS = Map.of(
            "functions", Entity.FUNCTION,
            "components", Entity.COMPONENT,
            "domains", Entity.DOMAIN,
            "backups", Entity.BACKUP,
            "scenarios", Entity.SCENARIO,
            "acceptedRisks", Entity.ACCEPTED_RISK);

    private static final List<String> ORDER =
            List.of("functions", "components", "domains", "backups", "scenarios", "acceptedRisks");

    private final Ids ids;
    private final Reading reading;

    Declared(Ids ids, Reading reading) {
        this.ids = ids;
        this.reading = reading;
    }

    void scan(SourceFile file) {
        if (file.root() == null) {
            return;
        }
        Origin root = new Origin(file, null, file.root());
        for (String key : ORDER) {
            Entity entity = MAPS.getOrDefault(key, Entity.COMPONENT);
            for (Origin object : Trees.entries(Fields.find(root, key))) {
                if (object.keyNode() != null) {
                    String id = object.keyNode().text();
                    add(entity, id, object);
                    nested(entity, id, object);
                }
            }
        }
    }

    private void nested(Entity entity, String id, Origin object) {
        if (entity == Entity.COMPONENT) {
            ComponentKind kind = kind(object);
            if (kind != null) {
                ids.kind(id, kind);
            }
        }
        if (entity == Entity.COMPONENT || entity == Entity.FUNCTION) {
            NeedReader.scan(object, new Reference.Target(entity, id), this);
        }
    }

    private static @Nullable ComponentKind kind(Origin component) {
        String word = Trees.text(Fields.find(component, "kind"));
        for (ComponentKind kind : ComponentKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return null;
    }

    /** Adds an id; the first one counts, and a second one is reported with the place of the first. */
    void add(Entity entity, String id, Origin object) {
        Place here = object.key();
        Place first = ids.add(entity, id, here);
        if (first != null && !first.equals(here)) {
            reading.report(
                    Reading.DUPLICATE,
                    entity.word() + ":" + id,
                    "id",
                    here,
                    "the %s %s is declared twice; the first is at %s".formatted(entity.word(), id, first),
                    new Related(first, "the first, which counts"));
        }
    }
}
