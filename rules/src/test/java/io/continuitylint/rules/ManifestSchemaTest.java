package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.start.ManifestSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor sees by the schema, in all manifests that there are and in the catalogue of mistakes. */
class ManifestSchemaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String CATALOG = "src/main/resources/catalog";

    /** What is wrong whatever else there is in the workspace: the value or the key itself. */
    private static final Pattern REFUSED = Pattern.compile(
            "manifest/(?:invalid|impossible-value) .*|manifest/dangling-reference (?:.*there is no kind .*|"
                    + "\"[^\"]*[^A-Za-z0-9._/:\"-][^\"]*\" names nothing.*)");

    private static final Schema MANIFEST = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(ManifestSchema.text(), InputFormat.JSON);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                CATALOG,
                "src/test/resources/incidents",
                "src/test/resources/situations",
                "src/test/resources/first-manifest.yaml",
                "../sample-project/continuity"
            })
    void aManifestIsTakenUnlessItIsMisread(Path where) throws IOException {
        List<Path> manifests = manifests(where);
        Set<String> wrong = new TreeSet<>();
        int taken = 0;
        for (Path manifest : manifests) {
            List<String> errors = errors(manifest);
            taken += errors.isEmpty() ? 1 : 0;
            if (!errors.isEmpty() && !isRefused(manifest)) {
                wrong.add(manifest + " " + errors);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(taken).isPositive();
        if (!where.toString().equals(CATALOG)) {
            assertThat(taken).isEqualTo(manifests.size());
        }
    }

    /** What no schema sees is in a list, by the reason. */
    @Test
    void aMistakeIsSeenWhereASchemaCanSeeIt() throws IOException {
        Set<String> unseen = new TreeSet<>();
        for (Mistake mistake : Mistake.all().toList()) {
            Path edited = mistake.makeIn(folder.resolve(String.valueOf(unseen.size() + mistake.hashCode())));
            boolean misread = mistake.told().stream().anyMatch(line -> line.contains("[manifest/"));
            boolean seen = !errors(edited).isEmpty();
            assertThat(seen && !misread).as(mistake.title()).isFalse();
            if (misread && !seen) {
                unseen.add(mistake.title());
            }
        }
        List<String> listed = Files.readAllLines(Path.of("src/test/resources/mistakes/beyond-a-schema.txt")).stream()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
        assertThat(unseen).containsExactlyInAnyOrderElementsOf(listed);
    }

    private static List<Path> manifests(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !Set.of("expected.yaml", "standards.yaml", "topics.yaml")
                            .contains(file.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isRefused(Path manifest) {
        Path file = manifest.toAbsolutePath().normalize();
        Path root = Path.of("").toAbsolutePath();
        return WorkspaceReader.read(new WorkspaceReader.Request(root, List.of(file), List.of(), DAY, true))
                .findings()
                .stream()
                .map(finding -> finding.rule() + " " + finding.message())
                .anyMatch(told -> REFUSED.matcher(told).matches());
    }

    /** Of what is no YAML, an editor says that without a schema. */
    private static List<String> errors(Path manifest) throws IOException {
        List<String> errors = new ArrayList<>();
        try {
            for (Error error : MANIFEST.validate(
                    new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8), InputFormat.YAML)) {
                errors.add(error.toString());
            }
        } catch (RuntimeException noYaml) {
            errors.add(String.valueOf(noYaml.getMessage()));
        }
        return errors;
    }
}
