package io.continuitylint.manifest;

import io.continuitylint.model.Entity;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.source.Origin;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one file into objects, with the owner and the defaults that hold for the whole file. */
final class ManifestReader {

    private static final List<String> KEYS =
            List.of("functions", "components", "domains", "backups", "scenarios", "acceptedRisks");

    private final SourceFile file;
    private final Reading reading;
    private final Objects objects;
    private final Map<String, Fields> asking = new HashMap<>();

    ManifestReader(SourceFile file, Reading reading, Objects objects) {
        this.file = file;
        this.reading = reading;
        this.objects = objects;
    }

    /** The policy of this file, or null. */
    @Nullable
    Policy read() {
        if (file.root() == null) {
            return null;
        }
        Origin root = new Origin(file, null, file.root());
        if (!(file.root() instanceof YamlMapping)) {
            reading.report(
                    Reading.INVALID,
                    "file:" + file.name(),
                    "",
                    root.key(),
                    "a manifest is a mapping that begins with \"continuity: 1\"");
            return null;
        }
        Fields fields = new Fields(reading, root, "a manifest", "file:" + file.name(), null);
        version(fields);
        Origin owner = fields.find("owner");
        if (owner != null) {
            fields.reference("owner", Accepts.OWNER);
        }
        Fields defaults = fields.object("defaults", "the defaults");
        objects(fields, defaults, owner);
        tests(fields);
        Fields policy = fields.object("policy", "a policy");
        checkDefaults(defaults);
        fields.done();
        return policy == null ? null : PolicyReader.read(named(policy, "policy:policy"));
    }

    private static Fields named(Fields fields, String object) {
        return new Fields(fields.reading(), fields.origin(), "a policy", object, null);
    }

    private void version(Fields fields) {
        String version = Trees.text(fields.find("continuity"));
        if (!"1".equals(version)) {
            Origin field = fields.find("continuity");
            fields.invalid(
                    "continuity",
                    field == null ? fields.origin() : field,
                    "a manifest says \"continuity: 1\", the version of its format");
        }
    }

    private void objects(Fields fields, @Nullable Fields defaults, @Nullable Origin owner) {
        BackupReader backups = new BackupReader(find(defaults, "backup"));
        NeedReader needs = new NeedReader(backups, objects);
        FunctionReader functions = new FunctionReader(needs);
        ComponentReader components = new ComponentReader(needs);
        for (String key : KEYS) {
            Entity entity = Declared.MAPS.getOrDefault(key, Entity.COMPONENT);
            for (Origin origin : entries(fields, key)) {
                String id = origin.keyNode() == null ? "" : origin.keyNode().text();
                if (isObject(entity, id, origin)) {
                    Subject read = switch (entity) {
                        case FUNCTION -> functions.read(of(entity, id, origin, find(defaults, "function")), id, owner);
                        case COMPONENT ->
                            components.read(of(entity, id, origin, find(defaults, "component")), id, owner);
                        case DOMAIN -> DomainReader.read(of(entity, id, origin, null), id);
                        case SCENARIO -> ScenarioReader.read(of(entity, id, origin, null), id);
                        case ACCEPTED_RISK -> RiskReader.read(of(entity, id, origin, null), id);
                        default -> backups.read(reading, origin, id);
                    };
                    objects.add(entity, read, origin);
                }
            }
        }
    }

    private Fields of(Entity entity, String id, Origin origin, @Nullable Origin defaults) {
        String noun = Shapes.withArticle(entity.word().replace("accepted-risk", "accepted risk"));
        Fields fields = new Fields(reading, origin, noun, entity.word() + ":" + id, defaults);
        asking.put(entity.word(), fields);
        return fields;
    }

    private static @Nullable Origin find(@Nullable Fields defaults, String entity) {
        return defaults == null ? null : defaults.find(entity);
    }

    /** The entries of a map of objects; a list there is reported. */
    private List<Origin> entries(Fields fields, String key) {
        Origin field = fields.find(key);
        if (field != null && !(field.value() instanceof YamlMapping)) {
            fields.invalid(
                    key,
                    field,
                    "%s is a mapping of ids to objects, not %s".formatted(key, Shapes.inWords(field.value())));
        }
        return Trees.entries(field);
    }

    private boolean isObject(Entity entity, String id, Origin origin) {
        String object = entity.word() + ":" + id;
        if (!isId(id)) {
            reading.report(
                    Reading.INVALID,
                    object,
                    "id",
                    origin.key(),
                    "\"%s\" is no id; use letters, digits and . _ - after a letter or digit".formatted(id));
        }
        if (!(origin.value() instanceof YamlMapping)) {
            reading.report(
                    Reading.INVALID,
                    object,
                    "",
                    origin.key(),
                    "%s is %s; it must be a mapping with fields".formatted(id, Shapes.inWords(origin.value())));
            return false;
        }
        return true;
    }

    private static boolean isId(String id) {
        for (int index = 0; index < id.length(); index++) {
            char here = id.charAt(index);
            boolean letter = here >= 'a' && here <= 'z' || here >= 'A' && here <= 'Z' || here >= '0' && here <= '9';
            if (!letter && (index == 0 || "._-".indexOf(here) < 0)) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private void tests(Fields fields) {
        Origin field = fields.find("tests");
        if (field == null) {
            return;
        }
        if (!(field.value() instanceof YamlSequence)) {
            fields.invalid("tests", field, "tests is a list, so that a pipeline can append to it");
            return;
        }
        TestReader reader = new TestReader(reading);
        for (Origin item : Trees.items(field)) {
            Test test = reader.read(item);
            if (test != null) {
                objects.tests.add(test);
            }
        }
    }

    /** A key of the defaults that no object of its kind knows is as wrong as in the object itself. */
    private void checkDefaults(@Nullable Fields defaults) {
        if (defaults == null) {
            return;
        }
        for (String entity : List.of("function", "component")) {
            Fields asker = asking.get(entity);
            Fields written = defaults.object(entity, "the defaults of a " + entity);
            if (asker != null && written != null) {
                asker.asked().forEach(written::find);
                written.done();
            }
        }
        defaults.find("backup");
        defaults.done();
    }
}
