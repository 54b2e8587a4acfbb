package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.discovery.FoundFile.Why;
import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.DeclaredId;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.NodeDescriptions;
import io.continuitylint.manifest.field.NodeLookup;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.source.Origin;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one file into objects, with the owner and the defaults that hold for the whole file. */
final class ManifestReader {

    private static final String VERSION = "a manifest needs \"continuity: 1\", the version of its format";
    private static final String OTHER_VERSION =
            "\"continuity: %s\" is another version of the format; this linter reads version 1, so write \"continuity: 1\"";
    private static final String NOTHING =
            "this file declares nothing; declare functions, components or what else belongs to a manifest, or remove the file";
    private static final String TESTS = "tests";
    private static final Pattern NUMBER = Pattern.compile("[2-9]|[1-9]\\d{1,8}");
    private static final Set<Entity> WITH_DEFAULTS = Set.of(Entity.FUNCTION, Entity.COMPONENT, Entity.BACKUP);

    /** What identifies an object, which several cannot have in common. */
    private static final Set<String> OWN = Set.of("id", "kind", "needs", "protects");

    private final SourceFile file;
    private final Why why;
    private final Reading reading;
    private final ReadObjects objects;
    private @Nullable Finding otherVersion;

    ManifestReader(SourceFile file, Why why, Reading reading, ReadObjects objects) {
        this.file = file;
        this.why = why;
        this.reading = reading;
        this.objects = objects;
    }

    /**
     * Reads everything but the policy into objects.
     *
     * @param whole whether the file could be read to its end
     * @return the policy of this file, or null
     */
    @Nullable
    Policy read(boolean whole) {
        if (file.root() == null
                || file.root() instanceof YamlScalar nothing && nothing.text().isEmpty()) {
            reportNothing();
            return null;
        }
        Origin root = new Origin(file, null, file.root());
        String object = "file:" + file.name();
        if (!(file.root() instanceof YamlMapping)) {
            reportWithoutVersion(file, why, reading);
            return null;
        }
        Fields fields = new Fields(reading, root, "a manifest", object, null);
        boolean version = version(fields, whole);
        Fields defaults = fields.object("defaults", "the defaults");
        objects(fields, defaults);
        tests(fields);
        Fields policy = fields.object("policy", "a policy");
        if (defaults != null) {
            checkDefaults(defaults);
        }
        if (version || fields.unknownEntries().size() < NodeLookup.mapping(root).size()) {
            fields.done();
        }
        if (policy == null && declaresNothing(root)) {
            reportNothing();
        }
        return policy == null
                ? null
                : PolicyReader.read(new Fields(reading, policy.origin(), "a policy", "policy:policy", null));
    }

    /** Whether the version is there. A file without any of our keys is not a manifest, which is reported once. */
    private boolean version(Fields fields, boolean whole) {
        Field version = fields.field("continuity");
        if (version == null && whole && !fields.isMisspelt("continuity")) {
            // As other formats call it; one mistake, so it is not reported as an unknown key as well.
            fields.ownField("version");
            reportWithoutVersion(file, why, reading);
        } else if (version != null && !"1".equals(NodeLookup.text(version.origin()))) {
            String text = NodeLookup.text(version.origin());
            boolean other = text != null && NUMBER.matcher(text).matches();
            version.invalid(other ? OTHER_VERSION.formatted(text) : VERSION);
            List<Finding> soFar = reading.findings();
            otherVersion = other ? soFar.get(soFar.size() - 1) : null;
        }
        return version != null || fields.isMisspelt("continuity");
    }

    /** That the file has another version of the format, which explains what seems to be wrong in it; else null. */
    @Nullable
    Finding otherVersion() {
        return otherVersion;
    }

    /** Says of a file without a version why it is read at all: it may be none of ours. */
    static void reportWithoutVersion(SourceFile file, Why why, Reading reading) {
        String other = OtherTool.of(file);
        String message = other == null
                ? "%s; this file is read because %s".formatted(VERSION, why.words())
                : "%s; this file is read because %s, but looks like %s: list it in excludes if it is one"
                        .formatted(VERSION, why.words(), other);
        reading.report(Reading.INVALID, "file:" + file.name(), "continuity", file.start(), message);
    }

    private static boolean declaresNothing(Origin root) {
        Origin tests = NodeLookup.find(root, TESTS);
        boolean noTests = tests == null || NodeLookup.items(tests).isEmpty();
        return noTests
                && DeclaredId.MAPS.stream()
                        .allMatch(map -> NodeLookup.entries(NodeLookup.find(root, map.getKey()))
                                .isEmpty());
    }

    /** What is wrong in a file may be what it declares. */
    private void reportNothing() {
        if (reading.findings().isEmpty()) {
            reading.report(Reading.INVALID, "file:" + file.name(), "empty", file.start(), NOTHING);
        }
    }

    private void objects(Fields fields, @Nullable Fields defaults) {
        Field owner = fields.field("owner");
        if (owner != null) {
            owner.onlyReference(AcceptedTypes.OWNER);
        }
        BackupReader backups = new BackupReader(origin(defaults, Entity.BACKUP));
        NeedReader needs = new NeedReader(backups, objects);
        FunctionReader functions = new FunctionReader(needs);
        ComponentReader components = new ComponentReader(needs);
        for (Map.Entry<String, Entity> map : DeclaredId.MAPS) {
            Entity entity = map.getValue();
            Origin common = origin(defaults, entity);
            for (Origin origin : StrayKeys.report(entity, map.getKey(), entries(fields, map.getKey()), reading)) {
                String id = origin.keyNode() == null ? "" : origin.keyNode().text();
                if (isObject(entity, id, origin)) {
                    String noun = NodeDescriptions.withArticle(entity.word().replace('-', ' '));
                    Fields object = new Fields(reading, origin, noun, entity.word() + ":" + id, common);
                    Subject read = switch (entity) {
                        case FUNCTION -> functions.read(object, id, owner);
                        case COMPONENT -> components.read(object, id, owner);
                        case DOMAIN -> DomainReader.read(object, id);
                        case SCENARIO -> ScenarioReader.read(object, id);
                        case ACCEPTED_RISK -> RiskReader.read(object, id);
                        default -> backups.read(object, id);
                    };
                    objects.add(entity, read, origin);
                }
            }
        }
    }

    private static @Nullable Origin origin(@Nullable Fields defaults, Entity entity) {
        Field common = defaults == null || !WITH_DEFAULTS.contains(entity) ? null : defaults.field(entity.word());
        return common == null ? null : common.origin();
    }

    /** The entries of a map of objects; a list there is reported. */
    private static List<Origin> entries(Fields fields, String key) {
        Field field = fields.field(key);
        if (field != null && !field.isMapping()) {
            String found = NodeDescriptions.inWords(field.origin().value());
            field.invalid("%s must be a mapping of ids to objects, not %s".formatted(key, found));
        } else if (field != null && !fields.reading().isWhole(NodeLookup.mapping(field.origin()))) {
            fields.reading().misread().add(fields.object(), key);
        }
        return NodeLookup.entries(field == null ? null : field.origin());
    }

    private boolean isObject(Entity entity, String id, Origin origin) {
        String object = entity.word() + ":" + id;
        if (!Ids.isId(id)) {
            reading.report(Reading.INVALID, object, "id", origin.key(), Ids.noId(id));
        }
        if (!(origin.value() instanceof YamlMapping)) {
            String found = NodeDescriptions.inWords(origin.value());
            reading.misread().add(object, "");
            reading.misread().addFile();
            if (entity == Entity.DOMAIN) {
                reading.misread().addAnywhere("in");
            }
            String message =
                    "%s is %s; it must be a mapping with keys".formatted(NodeDescriptions.shortened(id), found);
            reading.report(
                    Reading.INVALID, object, "", origin.key(), message + NodeDescriptions.colonHint(origin.value()));
            return false;
        }
        return true;
    }

    private void tests(Fields fields) {
        Field field = fields.field(TESTS);
        if (field != null && !(field.origin().value() instanceof YamlSequence)) {
            field.invalid("tests must be a list, so that a pipeline can append to it");
        } else if (field != null) {
            TestReader reader = new TestReader(reading);
            for (Origin item : NodeLookup.items(field.origin())) {
                Test test = reader.read(item);
                if (test != null) {
                    objects.tests.add(test);
                }
            }
        }
    }

    /** Reports keys of the defaults that no object of their kind has. */
    private static void checkDefaults(Fields defaults) {
        for (Entity entity : WITH_DEFAULTS) {
            Fields written = defaults.object(entity.word(), "the defaults of a " + entity.word());
            if (written != null) {
                Set<String> keys = Keys.of(entity);
                if (entity == Entity.COMPONENT) {
                    keys.addAll(Keys.ofAllKinds());
                }
                keys.removeAll(OWN);
                keys.forEach(written::field);
                written.done();
            }
        }
        defaults.done();
    }
}
