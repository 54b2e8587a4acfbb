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
    private final SchemaNeeds needs = new SchemaNeeds();

    SchemaShapes(SchemaObjects objects) {
        this.objects = objects;
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
                yield list("need", needs.definition(part.probe(), key, reference()));
            }
            case "Activation.tools" ->
                list("tool", needs.definition(part.probe(), ReferenceKeys.path(part.path(), key), reference()));
            case "Activation.fencing" -> define("fencing", fencing());
            case "Role.rosterShare" -> ofAnyKeys(SchemaObjects.ref("percent"));
            case "Policy.maxAcceptance" -> SchemaObjects.closed(tiers("duration"), List.of());
            case "Policy.readinessRto" -> readiness(part, key);
            case "Tier.testKind" -> testKinds();
            case "RuleOverride.params" -> ofAnyKeys(objects.listOf("text"));
            case "Policy.tiers" -> {
                // A tier of a function is a number.
                objects.object("tierOfPolicy", part.within(Policy.Tier.class, key, ReferenceKeys.someKey(key)));
                yield SchemaObjects.closed(tiers("tierOfPolicy"), List.of());
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

    private Map<String, Object> document() {
        Map<String, Object> properties = new LinkedHashMap<>();
        property(properties, "at", "text", "Its URL or path");
        property(properties, "sha256", "hash", "The SHA-256 hash of the file, in hexadecimal digits");
        define("hash", SchemaScalars.hash());
        return orMapping(SchemaScalars.text(), SchemaObjects.closed(properties, List.of("at")));
    }

    private Map<String, Object> place() {
        Map<String, Object> properties = new LinkedHashMap<>();
        property(properties, "anyOf", "listOfReference", "It spans these domains, and survives with one of them");
        return orMapping(reference(), SchemaObjects.closed(properties, List.of("anyOf")));
    }

    private static Map<String, Object> fencing() {
        Map<String, Object> properties = new LinkedHashMap<>();
        property(properties, "by", "reference", "The id of what fences the primary");
        Map<String, Object> text = SchemaScalars.text();
        text.put(PATTERN, "^(?!\\s*none\\s*$)[\\s\\S]*\\S");
        text.put("errorMessage", "This must be what fences the primary, or not-needed");
        return orMapping(text, SchemaObjects.closed(properties, List.of("by")));
    }

    private Map<String, Object> readiness(Part part, String key) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Readiness readiness : Readiness.values()) {
            properties.put(readiness.word(), scalar(part, ReferenceKeys.path(key, readiness.word())));
        }
        return SchemaObjects.closed(properties, List.of());
    }

    private Map<String, Object> testKinds() {
        String kind = objects.words(TestKind.class);
        Map<String, Object> properties = new LinkedHashMap<>();
        Stream.of(VariantClass.values())
                .map(Keywords::of)
                .forEach(word -> properties.put(word, SchemaObjects.ref(kind)));
        return SchemaObjects.closed(properties, List.of());
    }

    private static Map<String, Object> tiers(String definition) {
        Map<String, Object> tiers = new TreeMap<>();
        IntStream.rangeClosed(1, Tiers.LAST)
                .forEach(tier -> tiers.put(String.valueOf(tier), SchemaObjects.ref(definition)));
        return tiers;
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

    private static void property(Map<String, Object> properties, String key, String value, String meaning) {
        Map<String, Object> property = new LinkedHashMap<>(SchemaObjects.ref(value));
        SchemaObjects.describe(property, meaning);
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
