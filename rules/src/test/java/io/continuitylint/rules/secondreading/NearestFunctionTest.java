package io.continuitylint.rules.secondreading;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.AffectedFunctions;
import io.continuitylint.analysis.Graph;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.view.reach.Importances;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The function that a finding names, how many others there are, and the one whose tier counts, read a second time: in as
 * many workspaces as {@link SecondReadingTest}, of the same seeds.
 */
class NearestFunctionTest {

    private static final int WORKSPACES = Integer.getInteger("secondReading.workspaces", 400);
    private static final int FIRST = Integer.getInteger("secondReading.firstSeed", 0);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @Test
    void bothNameTheSameFunctions() throws IOException {
        for (int seed = FIRST; seed < FIRST + WORKSPACES; seed++) {
            ManifestTree manifest = RandomManifest.of(seed);
            Files.writeString(folder.resolve("continuity.yaml"), manifest.text());
            Workspace workspace = WorkspaceReader.read(
                            new WorkspaceReader.Request(folder, List.of(), List.of(), DAY, true))
                    .workspace();
            Graph graph = Graph.of(workspace, DAY);
            Reach reach = new Evaluator(workspace, DAY).reach();
            Map<String, String> linter = new HashMap<>();
            Map<String, String> second = new HashMap<>();
            Importances.of(workspace, graph, new AffectedFunctions(graph)).forEach((subject, importance) -> {
                String one = inWords(importance);
                String other = inWords(subject, reach);
                if (!one.equals(other) && !isAlsoComponent(subject, workspace)) {
                    linter.put(subject.key(), one);
                    second.put(subject.key(), other);
                }
            });
            assertThat(linter).as("seed %s:%n%s", seed, manifest.text()).isEqualTo(second);
        }
    }

    /** It is looked up by its id, and has that of the person or supplier that it is. */
    private static boolean isAlsoComponent(Subject subject, Workspace workspace) {
        return subject instanceof Domain && workspace.components().containsKey(subject.id());
    }

    private static String inWords(Importance importance) {
        return inWords(importance.nearest(), importance.through(), importance.others(), importance.tier());
    }

    private static String inWords(Subject subject, Reach reach) {
        List<Function> functions = reach.functions(subject.key());
        int others = Math.max(0, functions.size() - 1);
        if (subject instanceof Function function) {
            return inWords(null, null, others, function.tier());
        }
        Comparator<Function> bySteps = Comparator.comparingInt(function -> reach.steps(function, subject.key()));
        Function nearest = functions.stream()
                .min(bySteps.thenComparing(Function.STRICTEST_FIRST))
                .orElse(null);
        Function through = functions.stream()
                .filter(function ->
                        Objects.equals(function.tier(), functions.get(0).tier()))
                .min(bySteps.thenComparing(Function::id))
                .orElse(null);
        return inWords(nearest, through, others, through == null ? null : through.tier());
    }

    private static String inWords(
            @Nullable Function nearest, @Nullable Function through, int others, @Nullable Integer tier) {
        return "%s and %s others, tier %s through %s".formatted(id(nearest), others, tier, id(through));
    }

    private static String id(@Nullable Function function) {
        return function == null ? "none" : function.id();
    }
}
