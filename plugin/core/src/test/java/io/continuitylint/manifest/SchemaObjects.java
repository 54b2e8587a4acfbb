package io.continuitylint.manifest;

import io.continuitylint.manifest.scalar.Keywords;
import io.continuitylint.pages.JavaSources;
import io.continuitylint.pages.Markdown;
import io.continuitylint.pages.TypeDoc;
import io.continuitylint.source.YamlNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The definitions of a JSON Schema in the making: objects with their keys from records, their Javadoc and their readers. */
final class SchemaObjects {

    private static final Pattern WORDS = Pattern.compile("one of (.*)");
    private static final Pattern OFFERED = Pattern.compile("write one of ([^;]*)");

    private final JavaSources sources;
    private final Examples examples;
    private final SchemaShapes shapes = new SchemaShapes(this);
    private final Map<String, Object> definitions = new TreeMap<>();

    SchemaObjects(JavaSources sources, Examples examples) {
        this.sources = sources;
        this.examples = examples;
    }

    Map<String, Object> definitions() {
        return definitions;
    }

    SchemaShapes shapes() {
        return shapes;
    }

    /**
     * The keys of a record.
     *
     * @param path of the record within what the probe reads; empty for the object itself
     * @param written where examples of it are
     */
    record Part(Class<?> type, Probe probe, String path, List<String> written) {

        Part within(Class<?> type, String key, String item) {
            return new Part(
                    type,
                    probe,
                    ReferenceKeys.path(path, key) + (item.isEmpty() ? "" : "." + item),
                    written.stream()
                            .map(above -> above + "." + key + (item.isEmpty() ? "" : ".*"))
                            .toList());
        }
    }

    // ---- objects

    /** Defines an object with the keys of its record. */
    Map<String, Object> object(String name, Part part) {
        Map<String, Object> object = closed(properties(part), required(part));
        String text = sources.of(part.type()).text();
        if (!text.isEmpty()) {
            object.put("description", Prose.plain(text));
        }
        definitions.put(name, object);
        return object;
    }

    /** A mapping of these keys, and of those that belong to the author. */
    static Map<String, Object> closed(Map<String, Object> properties, Collection<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        if (!required.isEmpty()) {
            object.put("required", List.copyOf(required));
        }
        object.put("properties", properties);
        object.put("patternProperties", new TreeMap<>(Map.of("^x-", true)));
        object.put("additionalProperties", false);
        return object;
    }

    Map<String, Object> properties(Part part) {
        TypeDoc doc = sources.of(part.type());
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : part.type().getRecordComponents()) {
            String key = ReferenceKeys.key(part.type(), component);
            String path = ReferenceKeys.path(part.path(), key);
            if (ReferenceKeys.isWritten(part.type(), component) && part.probe().knows(path)) {
                Map<String, Object> property = new LinkedHashMap<>(value(part, component, key));
                boolean keysBelow = part.probe().mustBe(path) == null && ReferenceValue.record(component) != null;
                String standard = keysBelow ? "" : ReferenceDefault.of(part.probe(), path, component);
                describe(property, meaning(doc, component) + (standard.isEmpty() ? "" : ". Default: " + standard));
                addExamples(property, part, key);
                properties.put(key, property);
            }
        }
        return properties;
    }

    /** Adds a key that is read and is no component of its record. */
    void add(Map<String, Object> properties, Part part, String key, String value, String meaning) {
        Map<String, Object> property = new LinkedHashMap<>(ref(value));
        describe(property, meaning);
        addExamples(property, part, key);
        properties.put(key, property);
    }

    static void describe(Map<String, Object> property, String markdown) {
        String plain = Prose.plain(markdown);
        if (plain.isBlank()) {
            throw new AssertionError("a key without a meaning: " + property);
        }
        property.put("description", plain);
        if (!plain.equals(markdown)) {
            property.put("markdownDescription", Prose.withoutLinks(markdown));
        }
    }

    private static String meaning(TypeDoc doc, RecordComponent component) {
        String meaning = doc.param(component.getName());
        return meaning == null ? "" : ReferenceMeaning.forAuthors(meaning);
    }

    private static List<String> required(Part part) {
        return Stream.of(part.type().getRecordComponents())
                .filter(component -> ReferenceKeys.isWritten(part.type(), component))
                .map(component -> ReferenceKeys.key(part.type(), component))
                .filter(key -> part.probe().misses(ReferenceKeys.path(part.path(), key)))
                .toList();
    }

    /** Those that the reader takes, as another kind of component may have a key of one name. */
    private void addExamples(Map<String, Object> property, Part part, String key) {
        String path = ReferenceKeys.path(part.path(), key);
        addExamples(property, part.written(), key, node -> isExample(part, path, node));
    }

    /** Adds what is written under a key at some places; where all of it is long, the beginning. */
    void addExamples(Map<String, Object> property, List<String> places, String key, Predicate<YamlNode> fitting) {
        List<YamlNode> written = places.stream()
                .flatMap(above -> examples.at(ReferenceKeys.path(above, key)).stream())
                .toList();
        List<YamlNode> examples = written.stream()
                .filter(node -> !Examples.inline(node).isEmpty())
                .filter(fitting)
                .toList();
        if (examples.isEmpty()) {
            examples = written.stream().map(Examples::shortened).filter(fitting).toList();
        }
        List<Object> values =
                examples.stream().map(JsonText::ofYaml).distinct().limit(2).toList();
        if (!values.isEmpty()) {
            property.put("examples", values);
        }
    }

    /** What may stand under a key that is no component of a record. */
    Map<String, Object> withExamples(Map<String, Object> value, List<String> places, String key) {
        Map<String, Object> property = new LinkedHashMap<>(value);
        addExamples(property, places, key, node -> true);
        return property;
    }

    /** What has not happened yet on the day of the probe is an example all the same. */
    private static boolean isExample(Part part, String path, YamlNode node) {
        return part.probe().findings(path, Examples.inline(node)).stream()
                .allMatch(finding -> finding.message().contains(" is after today "));
    }

    // ---- values

    private Map<String, Object> value(Part part, RecordComponent component, String key) {
        String path = ReferenceKeys.path(part.path(), key);
        Map<String, Object> shape = shapes.of(part, component, key);
        if (shape != null) {
            return shape;
        }
        boolean several = Collection.class.isAssignableFrom(component.getType());
        String mustBe = part.probe().mustBe(path);
        if (mustBe != null) {
            String name = scalar(part.probe(), path, mustBe, component);
            return several ? listOf(name) : ref(name);
        }
        Class<?> inner = ReferenceValue.record(component);
        if (inner == null) {
            throw new AssertionError("what may stand under %s of %s is not known".formatted(path, part.type()));
        }
        String name = decapitalized(inner.getSimpleName());
        object(name, part.within(inner, key, ""));
        return several ? listOf(name) : ref(name);
    }

    private String scalar(Probe probe, String path, String mustBe, RecordComponent component) {
        Class<?> list = ReferenceValue.enumeration(component.getGenericType());
        if (list != null) {
            return words(list);
        }
        SchemaScalars.Value value = SchemaScalars.of(probe, path, mustBe);
        if (value == null) {
            String name = decapitalized(component.getName());
            definitions.put(name, new LinkedHashMap<>(Map.of("enum", offered(probe, path, mustBe))));
            return name;
        }
        definitions.putIfAbsent(value.name(), value.schema());
        return value.name();
    }

    private static List<String> offered(Probe probe, String path, String mustBe) {
        Matcher words = WORDS.matcher(mustBe);
        String text = words.matches()
                ? words.group(1)
                : probe.findings(path, "\"?\"").stream()
                        .map(finding -> OFFERED.matcher(finding.message()))
                        .filter(Matcher::find)
                        .map(offered -> offered.group(1))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("the words of %s are not known".formatted(path)));
        return List.of(text.split(", ", -1));
    }

    /** The words of a closed list with their meanings. */
    String words(Class<?> list) {
        List<String> words = new ArrayList<>();
        List<String> meanings = new ArrayList<>();
        Map<String, String> docs = sources.of(list).constants();
        for (Object constant : list.getEnumConstants()) {
            Enum<?> word = (Enum<?>) constant;
            words.add(Keywords.of(word));
            meanings.add(Prose.plain(docs.getOrDefault(word.name(), "")));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", words);
        if (meanings.stream().noneMatch(String::isEmpty)) {
            schema.put("enumDescriptions", meanings);
        }
        String name = decapitalized(list.getSimpleName());
        definitions.put(name, schema);
        return name;
    }

    static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/definitions/" + name);
    }

    /** A list, in whose place a single value may stand. An editor says of the one of them that it is what is wrong. */
    Map<String, Object> listOf(String name) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("if", Map.of("type", "array"));
        list.put("then", new TreeMap<>(Map.of("type", "array", "items", ref(name))));
        list.put("else", ref(name));
        String several = "listOf" + Markdown.capitalized(name);
        definitions.put(several, list);
        return ref(several);
    }

    static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
