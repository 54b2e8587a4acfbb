package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The set algorithm and a simulation that loses one element at a time must agree on every random system. */
class SingleLossesTest {

    private static final int SYSTEMS = 1000;

    @Test
    void lossesAgreeWithASimulation() {
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            InlineWorkspace written = InlineWorkspace.in(system.manifest());
            SingleLosses losses = SingleLosses.of(Graph.of(written.workspace(), InlineWorkspace.DAY));
            Simulation nothing = new Simulation(system, Set.of(), seed);
            for (String thing : system.things()) {
                assertThat(losses.works(written.subject(thing)))
                        .as("%s works with nothing lost in%n%s", thing, system)
                        .isEqualTo(!nothing.isGone(thing));
            }
            List<String> elements = system.elements();
            elements.addAll(system.scenarios.keySet());
            for (String element : elements) {
                compare(system, written, losses, new Simulation(system, Set.of(element), seed * 31 + 7), element);
            }
        }
    }

    private static void compare(
            RandomSystem system, InlineWorkspace written, SingleLosses losses, Simulation simulation, String element) {
        Subject lost = written.subject(element);
        for (String thing : system.things()) {
            Subject subject = written.subject(thing);
            assertThat(losses.removes(lost, subject))
                    .as("the loss of %s removes %s in%n%s", element, thing, system)
                    .isEqualTo(simulation.isLost(thing));
            assertThat(!losses.works(subject) || losses.unprotected(subject).contains(lost))
                    .as("the loss of %s removes %s for good in%n%s", element, thing, system)
                    .isEqualTo(simulation.isGone(thing));
        }
        for (Backup backup : written.workspace().backups().values()) {
            assertThat(losses.disables(lost, backup))
                    .as("the loss of %s leaves %s unusable in%n%s", element, backup.id(), system)
                    .isEqualTo(!simulation.isActive(backup.id()));
        }
    }

    @Test
    void theRandomSystemsHoldWhatIsHard() {
        int dead = 0;
        int savedByItsOwnBackup = 0;
        int savedThroughABackupOfABackup = 0;
        int savedInACycle = 0;
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            dead += new Simulation(system, Set.of(), seed).isGone(RandomSystem.FUNCTION) ? 1 : 0;
            for (String element : system.elements()) {
                Simulation simulation = new Simulation(system, Set.of(element), seed);
                savedByItsOwnBackup +=
                        simulation.isLost(RandomSystem.FUNCTION) && !simulation.isGone(RandomSystem.FUNCTION) ? 1 : 0;
                for (RandomSystem.Spare spare : system.spares) {
                    boolean leans = simulation.isActive(spare.id())
                            && spare.uses().stream().anyMatch(simulation::isLost);
                    savedThroughABackupOfABackup += leans ? 1 : 0;
                    savedInACycle += leans && spare.uses().stream().anyMatch(use -> isInACycle(system, use)) ? 1 : 0;
                }
            }
        }
        assertThat(List.of(dead, savedByItsOwnBackup, savedThroughABackupOfABackup, savedInACycle))
                .allMatch(cases -> cases > 20);
    }

    private static boolean isInACycle(RandomSystem system, String thing) {
        Set<String> needed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(thing));
        while (!open.isEmpty()) {
            system.needs.getOrDefault(open.poll(), List.of()).stream()
                    .flatMap(group -> group.members().stream())
                    .filter(needed::add)
                    .forEach(open::add);
        }
        return needed.contains(thing);
    }

    @Test
    void aToolThatNeedsWhatItRestoresIsASinglePointOfFailureInEverySystem() {
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = RandomSystem.lockedOut(seed);
            InlineWorkspace written = InlineWorkspace.in(system.manifest());
            SingleLosses losses = SingleLosses.of(Graph.of(written.workspace(), InlineWorkspace.DAY));
            if (losses.works(written.function("f"))) {
                assertThat(losses.unprotected(written.function("f")))
                        .as("%s", system)
                        .contains(written.component("c0"));
            }
        }
    }

    @Test
    void aToolThatNeedsWhatItRestoresIsASinglePointOfFailure() {
        InlineWorkspace written = InlineWorkspace.in("""
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
        SingleLosses losses = SingleLosses.of(Graph.of(written.workspace(), InlineWorkspace.DAY));
        assertThat(losses.unprotected(written.function("f")))
                .extracting(Subject::id)
                .contains("login");
    }
}
