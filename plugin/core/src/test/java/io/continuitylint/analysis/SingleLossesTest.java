package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set algorithm and a simulation that loses one element at a time must agree on every random system. */
class SingleLossesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int SYSTEMS = 2000;

    @TempDir
    private Path folder;

    private Workspace read(String manifest) throws IOException {
        Path file = Files.writeString(folder.resolve("continuity.yaml"), manifest);
        WorkspaceReader.Result result = WorkspaceReader.read(
                new WorkspaceReader.Request(folder, List.of(file.toAbsolutePath()), List.of(), DAY, true));
        assertThat(result.findings()).as(manifest).isEmpty();
        return result.workspace();
    }

    @Test
    void lossesAgreeWithASimulation() throws IOException {
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            Workspace workspace = read(system.manifest());
            SingleLosses losses = SingleLosses.of(Graph.of(workspace, DAY));
            Simulation nothing = new Simulation(system, Set.of(), seed);
            List<String> elements = new ArrayList<>(system.components);
            elements.addAll(system.domains);
            elements.addAll(system.scenarios.keySet());
            for (String element : elements) {
                Set<String> lost = new HashSet<>(system.scenarios.getOrDefault(element, List.of(element)));
                Simulation simulation = new Simulation(system, lost, seed * 31 + 7);
                compare(system, workspace, losses, simulation, element);
            }
            assertThat(losses.works(subject(workspace, "f"))).isEqualTo(!nothing.isGone("f"));
        }
    }

    private static void compare(
            RandomSystem system, Workspace workspace, SingleLosses losses, Simulation simulation, String element) {
        Subject lost = subject(workspace, element);
        List<String> things = new ArrayList<>(system.components);
        things.addAll(system.domains);
        things.add("f");
        for (String thing : things) {
            assertThat(losses.removes(lost, subject(workspace, thing)))
                    .as("the loss of %s removes %s in%n%s", element, thing, system.manifest())
                    .isEqualTo(simulation.isLost(thing));
        }
        for (Backup backup : workspace.backups().values()) {
            assertThat(losses.disables(lost, backup))
                    .as("the loss of %s leaves %s unusable in%n%s", element, backup.id(), system.manifest())
                    .isEqualTo(!simulation.isActive(backup.id()));
        }
    }

    @Test
    void aToolThatNeedsWhatItRestoresIsASinglePointOfFailure() throws IOException {
        Workspace workspace = read("""
                continuity: 1
                functions:
                  f: {tier: 1, needs: [login]}
                components:
                  login: {kind: identity}
                  login-2: {kind: identity}
                  console: {kind: tool, needs: [login]}
                backups:
                  standby:
                    protects: login
                    variant: warm-standby
                    uses: [login-2]
                    activation: {mode: manual, tools: [console]}
                """);
        SingleLosses losses = SingleLosses.of(Graph.of(workspace, DAY));
        assertThat(losses.unprotected(subject(workspace, "f")))
                .extracting(Subject::id)
                .contains("login");
    }

    private static Subject subject(Workspace workspace, String id) {
        return Stream.of(workspace.functions(), workspace.components(), workspace.domains(), workspace.scenarios())
                .flatMap(objects -> objects.values().stream())
                .map(Subject.class::cast)
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
