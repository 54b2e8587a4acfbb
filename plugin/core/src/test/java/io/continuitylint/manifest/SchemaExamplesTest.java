package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.start.ManifestSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor shows an example of each key, and what it shows is read. */
class SchemaExamplesTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(ManifestSchema.text());
    private static final Path SAMPLE = Path.of("../../sample-project/continuity");

    @TempDir
    private Path folder;

    /** Those of an object and of the objects in it. The defaults of a file are keys of others. */
    private static void eachKey(String path, JsonNode object, BiConsumer<String, JsonNode> action) {
        object.path("properties").properties().forEach(property -> {
            String name = path + "/" + property.getKey();
            if (property.getValue().isObject() && !path.startsWith("/defaults/")) {
                action.accept(name, property.getValue());
                eachKey(name, property.getValue(), action);
            }
        });
    }

    @Test
    void everyKeyHasAnExample() {
        List<String> without = new ArrayList<>();
        BiConsumer<String, JsonNode> look = (path, key) -> {
            if (!key.has("examples")) {
                without.add(path);
            }
        };
        eachKey("", SCHEMA, look);
        SCHEMA.get("definitions")
                .properties()
                .forEach(definition -> eachKey(definition.getKey(), definition.getValue(), look));
        assertThat(without).isEmpty();
    }

    @Test
    void theExamplesOfTheKeysOfAFileAreRead() {
        eachKey(
                "",
                SCHEMA,
                (path, key) -> key.path("examples").forEach(example -> {
                    String written = "%s: %s".formatted(path.substring(path.lastIndexOf('/') + 1), example);
                    String inFile = path.startsWith("/defaults/") ? "defaults: {%s}".formatted(written) : written;
                    String version = path.equals("/continuity") ? "" : "continuity: 1\n";
                    String declaring = path.equals("/functions") ? "\n" : "\nfunctions: {f: {tier: 4}}\n";
                    assertIsRead(version + inFile + declaring);
                }));
    }

    @Test
    void theExamplesOfTheKeysOfAnObjectAreRead() {
        objects()
                .forEach((name, object) -> eachKey("", SCHEMA.get("definitions").get(name), (path, key) -> {
                    String written = path.substring(1);
                    if (!written.contains("/") && !object.contains(written + ":")) {
                        key.path("examples")
                                .forEach(example -> assertIsRead(
                                        "continuity: 1\n" + object.formatted("%s: %s".formatted(written, example))));
                    }
                }));
    }

    private static Map<String, String> objects() {
        Map<String, String> objects = new LinkedHashMap<>();
        objects.put("function", "functions: {f: {%s}}");
        objects.put("component", "components: {c: {kind: datastore, %s}}");
        ComponentPart.all().forEach(part -> {
            String kind = part.kinds().get(0).word();
            objects.put(part.key(), "components: {c: {kind: %s, %%s}}".formatted(kind));
        });
        objects.put("backup", "backups: {b: {protects: f, variant: archive, %s}}");
        objects.put("domain", "domains: {d: {kind: site, %s}}");
        objects.put("scenario", "scenarios: {s: {%s}}");
        objects.put("acceptedRisk", "acceptedRisks: {r: {%s}}");
        objects.put("test", "tests: [{date: 2026-01-01, kind: restore, outcome: pass, backup: b, %s}]");
        objects.put("policy", "policy: {%s}");
        objects.put("tierOfPolicy", "policy: {tiers: {1: {%s}}}");
        return objects;
    }

    /** What it names is not declared here. */
    private void assertIsRead(String manifest) {
        assertThat(new Manifests(folder)
                        .withText("continuity.yaml", manifest + "\n")
                        .read()
                        .findings())
                .as(manifest)
                .noneMatch(finding -> finding.rule().equals("manifest/invalid"));
    }

    @Test
    void everyManifestOfTheSampleTellsTheEditorOfItsSchema() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml"))
                            .filter(file -> !file.startsWith(SAMPLE.resolve("rules")))) // fixtures of a rule
                    .hasSizeGreaterThan(10)
                    .allSatisfy(file -> {
                        String first = Files.readAllLines(file).get(0);
                        assertThat(first).startsWith("# yaml-language-server: $schema=");
                        Path named = file.resolveSibling(first.substring(first.indexOf('=') + 1));
                        assertThat(named).isRegularFile().hasFileName(ManifestSchema.FILE);
                    });
        }
    }
}
