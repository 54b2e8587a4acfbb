package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.continuitylint.finding.Finding;
import io.continuitylint.model.Entity;
import io.continuitylint.pages.CommittedPage;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlReader;
import io.continuitylint.start.ManifestSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of the manifest agrees with the records, their Javadoc and the readers, and refuses nothing that they read. */
class ManifestSchemaTest {

    private static final String SCHEMA = "src/main/resources/io/continuitylint/start/continuity-manifest-1.schema.json";
    private static final Set<String> REFUSALS =
            Set.of("manifest/invalid", "manifest/impossible-value", "manifest/dangling-reference");

    private static final String EVERY_FIELD = text("every-field.yaml");
    private static final Schema MANIFEST = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(ManifestSchema.text(), InputFormat.JSON);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {SCHEMA, "../../sample-project/continuity/" + ManifestSchema.FILE})
    void isMadeFromTheSources(Path file) throws IOException {
        CommittedPage.check(file, SchemaDocument.text(), ManifestSchemaTest.class);
    }

    @Test
    void isASchemaOfItsDraft() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(com.networknt.schema.SchemaLocation.of("http://json-schema.org/draft-07/schema#"))
                        .validate(ManifestSchema.text(), InputFormat.JSON))
                .isEmpty();
        assertThat(ManifestSchema.text().chars()).as("printed in any charset").allMatch(sign -> sign < 0x7F);
    }

    @Test
    void everyKeyOfTheReferenceIsTakenAndDescribed() throws IOException {
        assertThat(errors(EVERY_FIELD)).isEmpty();
        for (Entity entity : Entity.values()) {
            if (entity != Entity.GROUP) {
                assertThat(ManifestSchema.text())
                        .contains(Keys.of(entity).stream()
                                .map("\"%s\": {"::formatted)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "functions: {pay: {needs: a}}",
                "functions: {pay: {needs: {use: component:a}}}",
                "functions: {pay: {needs: [role:a, {units: '2', of: a}], rto: 0, mtpd: PT4H, rpo: n/a, tier: '1'}}",
                "functions: {pay: {mtpd: ' 1h30m ', mbco: 0.5, demand: {peak: 500, growth: 150%}, hours: MON-fri 8:00-18:00}}",
                "functions: {pay: {title: 2026, items: [1, true], without: people, impact: {after: 0s}}}",
                "functions: {x-ray: {biaReviewed: 2026-01-01T08:00+01:00, x-note: {a: [b]}}}",
                "components: {a: {kind: key, holders: b, quorum: 2, from: 'terraform:x'}}",
                "components: {a: {kind: contract, from: 2026-01-01}}",
                "components: {a: {kind: system, in: b, x-note: ''}, b: {kind: system, in: {anyOf: b}}}",
                "defaults: {backup: {variant: record-copy}}\nbackups: {a: {protects: b}}",
                "domains: {a: {kind: site, location: {lat: '52.5', lon: -0.12}}}",
                "backups: {a: {protects: b, variant: insurance, activation: {runbook: a.md, fencing: not-needed}}}",
                "tests: []",
                "x-mine: [1, {a: b}]",
                "policy: {tiers: {'1': {testCadence: none}}, readinessRto: {hot: 0}, rules: {x: {severity: error}}}"
            })
    void whatIsReadIsTaken(String manifest) {
        assertThat(errors("continuity: 1\n" + manifest)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "functions: {}                                                     | required property 'continuity'",
                "continuity: 2                                                     | /continuity",
                "continuity: 1\\nfunctons: {}                                      | functons",
                "continuity: 1\\nfunctions: {pay: {rtoo: 2h}}                      | rtoo",
                "continuity: 1\\nfunctions: {'a b': {}}                            | a b",
                "continuity: 1\\nfunctions: {pay: {rto: 24}}                       | /functions/pay/rto",
                "continuity: 1\\nfunctions: {pay: {rto: 3 days}}                   | /functions/pay/rto",
                "continuity: 1\\nfunctions: {pay: {sustain: 0s}}                   | /functions/pay/sustain",
                "continuity: 1\\nfunctions: {pay: {mbco: 60}}                      | /functions/pay/mbco",
                "continuity: 1\\nfunctions: {pay: {mbco: 120%}}                    | /functions/pay/mbco",
                "continuity: 1\\nfunctions: {pay: {demand: {peak: 12k tps}}}       | /functions/pay/demand/peak",
                "continuity: 1\\nfunctions: {pay: {biaReviewed: 2026-02-30}}       | /functions/pay/biaReviewed",
                "continuity: 1\\nfunctions: {pay: {hours: 9-5}}                    | /functions/pay/hours",
                "continuity: 1\\nfunctions: {pay: {mtpd: 1h, mao: 2h}}             | /functions/pay",
                "continuity: 1\\nfunctions: {pay: {needs: [{hard: true}]}}         | /functions/pay/needs/0",
                "continuity: 1\\nfunctions: {pay: {needs: [{anyOf: [a], of: [b]}]}} | /functions/pay/needs/0",
                "continuity: 1\\nfunctions: {pay: {owner: [role:a]}}               | /functions/pay/owner",
                "continuity: 1\\ncomponents: {a: {}}                               | required property 'kind'",
                "continuity: 1\\ncomponents: {a: {kind: persn}}                    | /components/a/kind",
                "continuity: 1\\ncomponents: {a: {kind: datastore, holders: [b]}}  | /components/a",
                "continuity: 1\\nbackups: {a: {variant: archive}}                  | required property 'protects'",
                "continuity: 1\\ntests: [{date: 2026-01-01, kind: restore, outcome: pass}] | /tests/0"
            })
    void whatIsRefusedIsSeen(String manifest, String told) {
        assertThat(errors(manifest.translateEscapes())).isNotEmpty().anyMatch(error -> error.contains(told));
    }

    @Test
    void noValueIsRefusedThatTheReaderTakes() throws IOException {
        List<String> values = text("values.txt").lines().toList();
        List<String> fields = List.of(
                "functions: {f: {rto: %s}}",
                "functions: {f: {rpo: %s}}",
                "functions: {f: {sustain: %s}}",
                "functions: {f: {tier: %s}}",
                "functions: {f: {mbco: %s}}",
                "functions: {f: {hours: %s}}",
                "functions: {f: {biaReviewed: %s}}",
                "functions: {f: {title: %s}}",
                "functions: {f: {demand: {peak: %s}}}",
                "functions: {f: {demand: {growth: %s}}}",
                "functions: {f: {impact: [{amount: %s}]}}",
                "functions: {f: {needs: [{use: f, share: %s}]}}",
                "functions: {f: {}}\nbackups: {b: {protects: f, variant: archive, cost: %s}}",
                "functions: {f: {}}\nbackups: {b: {protects: f, variant: archive, reserved: %s}}",
                "functions: {f: {}}\nbackups: {b: {protects: f, variant: archive, copies: {errors: %s}}}",
                "policy: {tiers: {1: {testCadence: %s}}}",
                "domains: {d: {kind: site, location: {lat: %s, lon: 0}}}",
                "functions: {f: {}}\ntests: [{date: 2026-01-01, function: f, kind: restore, outcome: pass, load: %s}]");
        for (String field : fields) {
            int taken = 0;
            for (String value : values) {
                String manifest = "continuity: 1\n" + field.formatted(value) + "\n";
                if (isRead(manifest)) {
                    taken++;
                    assertThat(errors(manifest)).as(manifest).isEmpty();
                }
            }
            assertThat(taken).as(field).isPositive().isLessThan(values.size());
        }
    }

    /** Whatever an editor underlines the linter reports as well. */
    @Test
    void nothingIsRefusedThatTheReaderTakes() throws IOException {
        Random random = new Random(1);
        Set<String> differences = new TreeSet<>();
        int refused = 0;
        for (int tries = 0; tries < 1500; tries++) {
            String manifest = Layout.BLOCK.write(ManifestMutation.of(EVERY_FIELD, random));
            List<String> errors = errors(manifest);
            refused += errors.isEmpty() ? 0 : 1;
            if (!errors.isEmpty() && isRead(manifest)) {
                differences.add(errors.get(0));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(refused).isGreaterThan(500);
    }

    private boolean isRead(String manifest) throws IOException {
        return new Manifests(folder)
                .withText("continuity.yaml", manifest).read().findings().stream()
                        .map(Finding::rule)
                        .noneMatch(REFUSALS::contains);
    }

    private static List<String> errors(String manifest) {
        byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
        YamlNode root = YamlReader.read(bytes, Path.of("x"), "x").file().root();
        try {
            String json = JsonText.of(JsonText.ofYaml(Objects.requireNonNull(root)));
            return MANIFEST.validate(json, InputFormat.JSON).stream()
                    .map(Error::toString)
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String text(String file) {
        try (InputStream text = ManifestSchemaTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
