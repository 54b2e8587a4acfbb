package io.continuitylint.manifest;

import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.source.Origin;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys that an entity has: those that its reader asks for when it reads an empty mapping. There is no second list of them
 * that could differ.
 */
public final class Keys {

    private Keys() {}

    /** Fields of an empty mapping, to learn which keys a reader asks for. */
    static Fields nothing() {
        Reading unused = new Reading(new Ids(), LocalDate.EPOCH, true);
        Origin nothing = new Origin(new SourceFile(Path.of(""), ""), null, YamlMapping.empty());
        return new Fields(unused, nothing, "nothing", "", null);
    }

    /** Those that an object may have; of a component those of any kind. None of a group, which is written in a need. */
    public static Set<String> ofAny(Entity entity) {
        if (entity == Entity.GROUP) {
            return Set.of();
        }
        Set<String> keys = of(entity);
        if (entity == Entity.COMPONENT) {
            keys.addAll(ofAllKinds());
        }
        return keys;
    }

    static Set<String> of(Entity entity) {
        Fields nothing = nothing();
        BackupReader backups = new BackupReader(null);
        NeedReader needs = new NeedReader(backups, new ReadObjects(new Ids()));
        switch (entity) {
            case FUNCTION -> new FunctionReader(needs).read(nothing, "", null);
            case COMPONENT -> new ComponentReader(needs).read(nothing, "", null);
            case BACKUP -> backups.read(nothing, "");
            case DOMAIN -> DomainReader.read(nothing, "");
            case SCENARIO -> ScenarioReader.read(nothing, "");
            case ACCEPTED_RISK -> RiskReader.read(nothing, "");
            case POLICY -> PolicyReader.read(nothing);
            case TEST -> TestReader.read(nothing, "");
            case GROUP -> throw new IllegalArgumentException("a group is a need");
        }
        return new TreeSet<>(nothing.knownKeys());
    }

    /** The keys that components of any kind have beyond those of all. */
    static Set<String> ofAllKinds() {
        Set<String> keys = new TreeSet<>();
        for (ComponentKind kind : ComponentKind.values()) {
            keys.addAll(of(kind));
        }
        return keys;
    }

    /** The keys that only components of this kind have. */
    static Set<String> of(ComponentKind kind) {
        Fields nothing = nothing();
        KindFields unused = KindFields.read(nothing, kind);
        return new TreeSet<>(nothing.knownKeys());
    }
}
