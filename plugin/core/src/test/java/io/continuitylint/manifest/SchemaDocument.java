package io.continuitylint.manifest;

import io.continuitylint.manifest.SchemaObjects.Part;
import io.continuitylint.manifest.field.DeclaredId;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Function;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Test;
import io.continuitylint.pages.JavaSources;
import io.continuitylint.pages.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON Schema of the manifest in the making: what may stand in a file, from the same sources as the reference. */
final class SchemaDocument {

    private static final Path PAGE = Path.of("../docs/manifest/README.md");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| ([^|]*) \\|.*");
    private static final String INLINE = "functions.*.needs.backups";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String PROPERTIES = "properties";
    private static final String KIND = "kind";

    /** What identifies an object, which several cannot have in common. */
    private static final Set<String> OWN = Set.of("id", KIND, "needs", "protects");

    private static final Set<Class<?>> WITH_DEFAULTS = Set.of(Function.class, Component.class, Backup.class);

    private final SchemaObjects objects;

    /** What the keys of a file are, from the page that lists them. */
    private final Map<String, String> meanings;

    private SchemaDocument() throws IOException {
        objects = new SchemaObjects(JavaSources.OF_CORE, Examples.read());
        try (Stream<String> lines = Files.lines(PAGE)) {
            meanings = lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        }
    }

    static String text() throws IOException {
        return JsonText.of(new SchemaDocument().schema());
    }

    private Map<String, Object> schema() {
        define();
        Map<String, Object> keys = new LinkedHashMap<>();
        key(keys, "continuity", version());
        key(keys, "owner", SchemaObjects.ref("reference"));
        key(keys, "defaults", defaults());
        key(keys, "policy", SchemaObjects.ref("policy"));
        for (Map.Entry<String, Entity> map : DeclaredId.MAPS) {
            key(keys, map.getKey(), byId(map.getKey().replaceFirst("s$", "")));
        }
        key(keys, "tests", list("test"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$id", "https://continuitylint.io/schema/continuity-manifest-1.schema.json");
        // A title would stand above the description of every key that an editor shows.
        schema.put("description", "Continuity manifest, version 1");
        schema.putAll(SchemaObjects.closed(keys, List.of("continuity")));
        schema.put("definitions", objects.definitions());
        return schema;
    }

    private void define() {
        objects.definitions().put("id", SchemaScalars.id().schema());
        Map<String, Object> function = define("function", Function.class, ObjectProbes.function(), "functions.*");
        for (String alias : List.of("mtd", "mao")) {
            Map<String, Object> same = new LinkedHashMap<>(keys(function, "mtpd"));
            SchemaObjects.describe(same, "The same as `mtpd`, by another name");
            properties(function).put(alias, same);
        }
        function.put(
                "dependencies",
                new TreeMap<>(Map.of(
                        "mtpd", Map.of(PROPERTIES, new TreeMap<>(Map.of("mtd", false, "mao", false))),
                        "mtd", Map.of(PROPERTIES, Map.of("mao", false)))));
        component();
        backups();
        define("domain", Domain.class, ObjectProbes.domain(), "domains.*");
        define("scenario", Scenario.class, ObjectProbes.scenario(), "scenarios.*");
        define("acceptedRisk", AcceptedRisk.class, ObjectProbes.acceptedRisk(), "acceptedRisks.*");
        Map<String, Object> test = define("test", Test.class, ObjectProbes.test(), "tests");
        test.put("required", List.of("date", KIND, "outcome"));
        test.put(
                "anyOf",
                Stream.of("backup", "function", "scenario")
                        .map(key -> Map.of("required", List.of(key)))
                        .toList());
        define("policy", Policy.class, ObjectProbes.policy(), "policy");
    }

    private void backups() {
        define("backup", Backup.class, ObjectProbes.backup(), "backups.*", INLINE);
        Map<String, Object> ofNeed = define("backupOfNeed", Backup.class, ObjectProbes.backupOfNeed(), INLINE);
        properties(ofNeed).put("id", new LinkedHashMap<>(SchemaObjects.ref("id")));
        SchemaObjects.describe(
                keys(ofNeed, "id"), "Its id, for tests and accepted risks. Required where a need has several backups");
        objects.addExamples(keys(ofNeed, "id"), List.of(INLINE), "id", node -> true);
    }

    /** An object that may have its keys from the defaults of its file lacks none but those that are its own. */
    private Map<String, Object> define(String name, Class<?> type, Probe probe, String... written) {
        Part part = new Part(type, probe, "", List.of(written));
        Map<String, Object> object = objects.object(name, part);
        for (String key : List.of(TITLE, "description")) {
            if (!properties(object).containsKey(key) && probe.knows(key)) {
                String meaning = key.equals(TITLE) ? "A name for people" : "Kept, never judged";
                objects.add(properties(object), part, key, TEXT, meaning);
            }
        }
        if (object.get("required") instanceof Collection<?> all && WITH_DEFAULTS.contains(type)) {
            object.put("required", all.stream().filter(OWN::contains).toList());
        }
        return object;
    }

    // ---- components

    /** What only some kinds have is offered for those, and refused for the others. */
    private void component() {
        Map<String, Object> component = define(
                "component", Component.class, ObjectProbes.component(ComponentKind.SERVICE, null), "components.*");
        component.put("required", List.of(KIND));
        List<Object> byKind = new ArrayList<>();
        Map<String, Set<ComponentKind>> owners = new TreeMap<>();
        for (ComponentPart part : ComponentPart.all()) {
            Probe probe = ObjectProbes.component(part.kinds().get(0), part);
            Map<String, Object> keys = objects.properties(new Part(part.type(), probe, "", List.of("components.*")));
            objects.definitions().put(part.key(), new LinkedHashMap<>(Map.of(PROPERTIES, keys)));
            byKind.add(when(part.kinds(), SchemaObjects.ref(part.key())));
            for (String key : keys.keySet()) {
                owners.computeIfAbsent(key, unused -> new TreeSet<>()).addAll(part.kinds());
            }
        }
        owners.keySet().removeAll(properties(component).keySet());
        Map<Set<ComponentKind>, Map<String, Object>> refused = new LinkedHashMap<>();
        owners.forEach((key, kinds) ->
                refused.computeIfAbsent(kinds, unused -> new TreeMap<>()).put(key, false));
        refused.forEach((kinds, keys) -> byKind.add(when(
                Stream.of(ComponentKind.values())
                        .filter(kind -> !kinds.contains(kind))
                        .toList(),
                Map.of(PROPERTIES, keys))));
        Map<String, Object> others = new TreeMap<>();
        others.put("^x-", true);
        others.put("^(?:%s)$".formatted(String.join("|", owners.keySet())), true);
        component.put("patternProperties", others);
        component.put("allOf", byKind);
    }

    private static Map<String, Object> when(List<ComponentKind> kinds, Map<String, Object> then) {
        List<String> words = kinds.stream().map(ComponentKind::word).toList();
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("required", List.of(KIND));
        condition.put(PROPERTIES, Map.of(KIND, Map.of("enum", words)));
        Map<String, Object> when = new LinkedHashMap<>();
        when.put("if", condition);
        when.put("then", then);
        return when;
    }

    // ---- the keys of a file

    private static Map<String, Object> version() {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("type", List.of("integer", "string"));
        version.put("minimum", 1);
        version.put("maximum", 1);
        version.put("pattern", "^\\s*1\\s*$");
        version.put("errorMessage", "A manifest needs \"continuity: 1\", the version of its format");
        version.put("default", 1);
        return version;
    }

    private static Map<String, Object> byId(String definition) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "object");
        map.put("propertyNames", SchemaObjects.ref("id"));
        map.put("additionalProperties", SchemaObjects.ref(definition));
        return map;
    }

    private static Map<String, Object> list(String definition) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", SchemaObjects.ref(definition));
        return list;
    }

    private Map<String, Object> defaults() {
        Map<String, Object> entities = new LinkedHashMap<>();
        for (String entity : List.of("function", "component", "backup")) {
            Map<String, List<Object>> keys = new LinkedHashMap<>();
            addKeys(keys, entity);
            if (entity.equals("component")) {
                ComponentPart.all().forEach(part -> addKeys(keys, part.key()));
            }
            keys.keySet().removeAll(OWN);
            Map<String, Object> properties = new LinkedHashMap<>();
            keys.forEach((key, refs) -> properties.put(key, refs.size() == 1 ? refs.get(0) : Map.of("anyOf", refs)));
            entities.put(
                    entity,
                    objects.withExamples(SchemaObjects.closed(properties, List.of()), List.of("defaults"), entity));
        }
        return SchemaObjects.closed(entities, List.of());
    }

    private void addKeys(Map<String, List<Object>> keys, String definition) {
        properties((Map<?, ?>) Objects.requireNonNull(objects.definitions().get(definition)))
                .keySet()
                .forEach(key -> keys.computeIfAbsent(key, unused -> new ArrayList<>())
                        .add(SchemaObjects.ref("%s/%s/%s".formatted(definition, PROPERTIES, key))));
    }

    private void key(Map<String, Object> keys, String name, Map<String, Object> value) {
        Map<String, Object> property = new LinkedHashMap<>(value);
        String meaning = Objects.requireNonNull(meanings.get(name), name);
        SchemaObjects.describe(property, Markdown.capitalized(meaning));
        objects.addExamples(property, List.of(""), name, node -> true);
        keys.put(name, property);
    }

    @SuppressWarnings("unchecked") // SchemaObjects makes no others
    private static Map<String, Object> properties(Map<?, ?> object) {
        return (Map<String, Object>) Objects.requireNonNull(object.get(PROPERTIES));
    }

    @SuppressWarnings("unchecked") // SchemaObjects makes no others
    private static Map<String, Object> keys(Map<?, ?> object, String key) {
        return (Map<String, Object>) Objects.requireNonNull(properties(object).get(key), key);
    }
}
