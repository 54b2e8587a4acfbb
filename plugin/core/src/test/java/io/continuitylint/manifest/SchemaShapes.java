package io.continuitylint.manifest;

import io.continuitylint.manifest.SchemaObjects.Part;
import io.continuitylint.manifest.scalar.Keywords;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Evidence;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.VariantClass;
import io.continuitylint.model.Window;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of several shapes, and mappings whose keys are no components of a record. */
final class SchemaShapes {

    private static final String PATTERN = "pattern";
    private static final String TYPE = "type";

    private final SchemaObjects objects;
    private final SchemaNeeds needs;

    SchemaShapes(SchemaObjects objects) {
        this.objects = objects;
        this.needs = new SchemaNeeds(objects);
    }

    /** The value of a component; null if it is of one shape. */
    @Nullable
    Map<String, Object> of(Part part, RecordComponent component, String key) {
        if (component.getType() == Evidence.class) {
            return define("document", document());
        }
        if (component.getType() == Window.class) {
            scalar(part, key);
            return objects.listOf("window");
        }
        if (component.getType() == Domain.Coordinates.class) {
            objects.object("coordinates", part.within(Domain.Coordinates.class, key, ""))
                    .put("required", List.of("lat", "lon"));
            return SchemaObjects.ref("coordinates");
        }
        return switch (ReferenceKeys.name(part.type(), component)) {
            case "Component.in" -> list("place", place());
            case "Function.needs", "Component.needs" -> {
                objects.listOf("backupOfNeed");
                objects.listOf("reference");
                yield need("need", part, key, "functions.*.needs");
            }
            case "Activation.tools" -> need("tool", part, key, "functions.*.needs.backups.activation.tools");
            case "Activation.fencing" -> define("fencing", fencing());
            case "Role.rosterShare" -> ofAnyKeys(SchemaObjects.ref("percent"));
            case "Policy.maxAcceptance" -> byTier("duration", "policy.maxAcceptance");
            case "Policy.readinessRto" -> readiness(part, key);
            case "Tier.testKind" -> testKinds();
            case "RuleOverride.params" -> ofAnyKeys(objects.listOf("text"));
            case "Policy.tiers" -> {
                // A tier of a function is a number.
                objects.object("tierOfPolicy", part.within(Policy.Tier.class, key, ReferenceKeys.someKey(key)));
                yield byTier("tierOfPolicy", "policy.tiers");
            }
            case "Policy.rules" -> {
                objects.object("ruleOverride", part.within(Policy.RuleOverride.class, key, ReferenceKeys.someKey(key)));
                yield ofAnyKeys(SchemaObjects.ref("ruleOverride"));
            }
            default -> null;
        };
    }

    /** A value that may be a mapping instead. */
    static Map<String, Object> orMapping(Map<String, Object> scalar, Map<String, Object> mapping) {
        Map<String, Object> either = new LinkedHashMap<>(mapping);
        List<Object> types = new ArrayList<>();
        types.addAll(scalar.get(TYPE) instanceof Collection<?> several ? several : List.of(scalar.get(TYPE)));
        types.add("object");
        either.put(TYPE, types);
        either.put(PATTERN, Objects.requireNonNull(scalar.get(PATTERN)));
        Object message = scalar.get("errorMessage");
        if (message != null) {
            either.put("patternErrorMessage", message);
        }
        return either;
    }

    private Map<String, Object> need(String name, Part part, String key, String written) {
        String path = ReferenceKeys.path(part.path(), key);
        return list(name, needs.definition(part.probe(), path, reference(), List.of(written, "functions.*.needs")));
    }

    private Map<String, Object> document() {
        Map<String, Object> properties = new LinkedHashMap<>();
        property(properties, "at", "text", "Its URL or path", "functions.*.needs.backups.activation.runbook");
        property(
                properties,
                "sha256",
                "hash",
                "The SHA-256 hash of the file, in hexadecimal digits",
                "functions.*.needs.backups.activation.runbook");
        define("hash", SchemaScalars.hash());
        return orMapping(SchemaScalars.text(), SchemaObjects.closed(properties, List.of("at")));
    }

    private Map<String, Object> place() {
        Map<String, Object> properties = new LinkedHashMap<>();
        property(
                properties,
                "anyOf",
                "listOfReference",
                "It spans these domains, and survives with one of them",
                "components.*.in");
        return orMapping(reference(), SchemaObjects.closed(properties, List.of("anyOf")));
    }

    private Map<String, Object> fencing() {
        Map<String, Object> properties = new LinkedHashMap<>();
        property(
                properties,
                "by",
                "reference",
                "The id of what fences the primary",
                "functions.*.needs.backups.activation.fencing");
        Map<String, Object> text = SchemaScalars.text();
        text.put(PATTERN, "^(?!\\s*none\\s*$)[\\s\\S]*\\S");
        text.put("errorMessage", "This must be what fences the primary, or not-needed");
        return orMapping(text, SchemaObjects.closed(properties, List.of("by")));
    }

    private Map<String, Object> readiness(Part part, String key) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Readiness readiness : Readiness.values()) {
            String word = readiness.word();
            properties.put(
                    word,
                    objects.withExamples(
                            scalar(part, ReferenceKeys.path(key, word)), List.of("policy.readinessRto"), word));
        }
        return SchemaObjects.closed(properties, List.of());
    }

    private Map<String, Object> testKinds() {
        String kind = objects.words(TestKind.class);
        Map<String, Object> properties = new LinkedHashMap<>();
        Stream.of(VariantClass.values())
                .map(Keywords::of)
                .forEach(word -> properties.put(
                        word, objects.withExamples(SchemaObjects.ref(kind), List.of("policy.tiers.*.testKind"), word)));
        return SchemaObjects.closed(properties, List.of());
    }

    /** A key that is a number is none of the properties to the YAML language server, though it judges it as one. */
    private Map<String, Object> byTier(String definition, String written) {
        Map<String, Object> tiers = new TreeMap<>();
        IntStream.rangeClosed(1, Tiers.LAST)
                .forEach(tier -> tiers.put(
                        String.valueOf(tier),
                        objects.withExamples(SchemaObjects.ref(definition), List.of(written), String.valueOf(tier))));
        Map<String, Object> mapping = SchemaObjects.closed(tiers, List.of());
        mapping.put("patternProperties", new TreeMap<>(Map.of("^x-", true, "^[1-%s]$".formatted(Tiers.LAST), true)));
        return mapping;
    }

    private static Map<String, Object> ofAnyKeys(Map<String, Object> value) {
        Map<String, Object> mapping = SchemaObjects.closed(Map.of(), List.of());
        mapping.remove("properties");
        mapping.put("additionalProperties", value);
        return mapping;
    }

    private static Map<String, Object> reference() {
        return SchemaScalars.reference();
    }

    private Map<String, Object> scalar(Part part, String key) {
        String path = ReferenceKeys.path(part.path(), key);
        SchemaScalars.Value value = SchemaScalars.of(
                part.probe(), path, Objects.requireNonNull(part.probe().mustBe(path), path));
        return define(Objects.requireNonNull(value, path).name(), value.schema());
    }

    private void property(Map<String, Object> properties, String key, String value, String meaning, String written) {
        Map<String, Object> property = new LinkedHashMap<>(SchemaObjects.ref(value));
        SchemaObjects.describe(property, meaning);
        objects.addExamples(property, List.of(written), key, node -> true);
        properties.put(key, property);
    }

    private Map<String, Object> list(String name, Map<String, Object> item) {
        define(name, item);
        return objects.listOf(name);
    }

    private Map<String, Object> define(String name, Map<String, Object> schema) {
        objects.definitions().put(name, schema);
        return SchemaObjects.ref(name);
    }
}
