package io.continuitylint.rules.secondreading;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.request.AsOf;
import io.continuitylint.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds for every workspace, tried on generated ones with all rules: {@code generatedWorkspaces.count} of them, from
 * the number {@code generatedWorkspaces.firstSeed} on.
 */
class GeneratedWorkspacesTest {

    private static final int COUNT = Integer.getInteger("generatedWorkspaces.count", 100);
    private static final int FIRST = Integer.getInteger("generatedWorkspaces.firstSeed", 0);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final RuleEngine RULES = RuleEngine.load();

    /** What nothing else names, and nothing needs. */
    private static final String UNREACHED = "unreached";

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void folders() throws IOException {
        first = Files.createDirectories(folder.resolve("first"));
        second = Files.createDirectories(folder.resolve("second"));
    }

    @AfterAll
    static void close() {
        RULES.close();
    }

    @Test
    void anIndependentBackupAddsNoSinglePointOfFailure() throws IOException {
        for (int seed : seeds()) {
            ManifestTree manifest = RandomManifest.of(seed);
            Map<String, List<String>> before = singlePoints(write(first, manifest));
            Map<String, List<String>> after = singlePoints(write(second, withIndependentBackup(manifest, seed)));
            before.forEach((function, elements) -> assertThat(elements)
                    .as("P(%s) of seed %s, with one backup more", function, seed)
                    .containsAll(after.get(function)));
        }
    }

    @Test
    void findingsDoNotDependOnHowObjectsAreSplitOverFiles() throws IOException {
        for (int seed : seeds()) {
            ManifestTree manifest = RandomManifest.of(seed);
            assertThat(identities(split(second, manifest)))
                    .as("seed %s", seed)
                    .isEqualTo(identities(write(first, manifest)));
        }
    }

    @Test
    void whatNoFunctionReachesChangesNoFindingAboutOthers() throws IOException {
        for (int seed : seeds()) {
            ManifestTree manifest = RandomManifest.of(seed);
            Predicate<Finding> aboutOthers = finding -> !finding.object().endsWith(":" + UNREACHED);
            assertThat(identities(write(second, withUnreached(manifest)), aboutOthers))
                    .as("seed %s", seed)
                    .containsExactlyElementsOf(identities(write(first, manifest), aboutOthers));
        }
    }

    @Test
    void everyPlaceExists() throws IOException {
        for (int seed : seeds()) {
            Path written = write(first, RandomManifest.of(seed));
            List<String> lines = Files.readAllLines(written.resolve("continuity.yaml"));
            for (Finding finding : lint(written)) {
                assertThat(isIn(lines, finding.place()))
                        .as("%s of seed %s", finding, seed)
                        .isTrue();
                finding.related()
                        .forEach(related -> assertThat(isIn(lines, related.place()))
                                .as("%s of seed %s", finding, seed)
                                .isTrue());
            }
        }
    }

    private static int[] seeds() {
        return IntStream.range(FIRST, FIRST + COUNT).toArray();
    }

    private static boolean isIn(List<String> lines, Place place) {
        return place.span().startLine() <= lines.size()
                && place.span().startColumn()
                        <= lines.get(place.span().startLine() - 1).length() + 1;
    }

    private static Path write(Path folder, ManifestTree manifest) throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), manifest.text());
        return folder;
    }

    /** Each object in a file of its own. */
    private static Path split(Path folder, ManifestTree manifest) throws IOException {
        try (var old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        int files = 0;
        for (Map.Entry<String, Object> section : manifest.root().entrySet()) {
            List<Object> parts = new ArrayList<>();
            if (section.getKey().equals("policy")) {
                parts.add(section.getValue());
            } else if (section.getValue() instanceof Map<?, ?> objects) {
                objects.forEach((id, object) -> parts.add(Map.of(id, object)));
            } else if (section.getValue() instanceof List<?> list) {
                list.forEach(object -> parts.add(List.of(object)));
            }
            for (Object part : parts) {
                Files.writeString(
                        folder.resolve("part%s.continuity.yaml".formatted(files++)),
                        new ManifestTree(Map.of(section.getKey(), part)).text());
            }
        }
        return folder;
    }

    private static ManifestTree withUnreached(ManifestTree manifest) {
        return with(manifest, "components", UNREACHED, Map.of("kind", "service", "in", firstOf(manifest, "domains")));
    }

    private static Map<?, ?> section(ManifestTree manifest, String section) {
        return manifest.root().get(section) instanceof Map<?, ?> objects ? objects : Map.of();
    }

    private static List<String> firstOf(ManifestTree manifest, String section) {
        return List.of(section(manifest, section).keySet().iterator().next().toString());
    }

    /** It uses something that needs nothing and lies nowhere, and is tested. */
    private static ManifestTree withIndependentBackup(ManifestTree manifest, int seed) {
        List<String> components = new ArrayList<>();
        section(manifest, "components").forEach((id, component) -> components.add(id.toString()));
        String protectedOne = components.get(seed % components.size());
        ManifestTree spare = with(manifest, "components", "fresh", Map.of("kind", "service"));
        return with(
                spare,
                "backups",
                "fresh-standby",
                Map.of(
                        "protects",
                        protectedOne,
                        "variant",
                        "hot-standby",
                        "uses",
                        List.of("fresh"),
                        "activation",
                        Map.of("mode", "automatic")));
    }

    private static ManifestTree with(ManifestTree manifest, String section, String id, Object object) {
        Map<String, Object> root = new LinkedHashMap<>(manifest.root());
        Map<String, Object> objects = new LinkedHashMap<>();
        section(manifest, section).forEach((key, value) -> objects.put(key.toString(), value));
        objects.put(id, object);
        root.put(section, objects);
        return new ManifestTree(root);
    }

    /** P(f) by f, of the functions that work with nothing lost: to those that do not, no element matters. */
    private static Map<String, List<String>> singlePoints(Path folder) {
        WorkspaceReader.Request request = new WorkspaceReader.Request(folder, List.of(), List.of(), DAY, true);
        Workspace workspace = WorkspaceReader.read(request).workspace();
        SingleLosses losses = SingleLosses.of(Graph.of(workspace, DAY));
        Map<String, List<String>> byFunction = new TreeMap<>();
        for (Function function : workspace.functions().values()) {
            if (losses.works(function)) {
                byFunction.put(
                        function.id(),
                        losses.unprotected(function).stream()
                                .map(Subject::key)
                                .sorted()
                                .toList());
            }
        }
        return byFunction;
    }

    private static List<Finding> lint(Path folder) {
        return new Linter()
                .lint(LintRequest.of(folder, AsOf.given(DAY)).build(), RULES)
                .report()
                .findings();
    }

    private static List<String> identities(Path folder) {
        return identities(folder, finding -> true);
    }

    private static List<String> identities(Path folder, Predicate<Finding> counted) {
        return lint(folder).stream()
                .filter(counted)
                .map(finding -> "%s %s %s %s"
                        .formatted(finding.severity().label(), finding.rule(), finding.object(), finding.cause()))
                .sorted()
                .toList();
    }
}
