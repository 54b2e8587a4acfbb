package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.RandomSystem.Group;
import io.continuitylint.analysis.RandomSystem.Spare;
import io.continuitylint.analysis.RecoveryTimes.Phases;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times found by events must agree with a clock that ticks, and losses of any set with the simulation. */
class RecoveryTimesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int SYSTEMS = 150;
    private static final int HORIZON = 400;

    @TempDir
    private Path folder;

    private Workspace read(String manifest) throws IOException {
        Path file = Files.writeString(folder.resolve("continuity.yaml"), manifest);
        return WorkspaceReader.read(
                        new WorkspaceReader.Request(folder, List.of(file.toAbsolutePath()), List.of(), DAY, true))
                .workspace();
    }

    @Test
    void eventsAgreeWithAClockThatTicks() throws IOException {
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            Workspace workspace = read(system.manifest());
            Graph graph = Graph.of(workspace, DAY);
            Random random = new Random(seed);
            Map<String, Phases> phases = new HashMap<>();
            system.spares.forEach(spare -> phases.put(spare.id(), new Phases(random.nextInt(21), random.nextInt(21))));
            for (String element : elements(system)) {
                Subject lost = subject(workspace, element);
                RecoveryTimes times = RecoveryTimes.after(
                        graph, List.of(lost), backup -> phases.getOrDefault(backup.id(), new Phases(0, 0)));
                Long ticked = new Clock(system, Set.of(element), phases).timeOf("f");
                Long found = times.of(subject(workspace, "f"));
                assertThat(found)
                        .as("after the loss of %s in%n%s%n%s", element, system.manifest(), phases)
                        .isEqualTo(ticked);
                Sum terms = times.terms(subject(workspace, "f"));
                assertThat(terms == null ? null : Long.valueOf(terms.total().toMillis()))
                        .isEqualTo(found);
                assertThat(
                                terms == null
                                        ? 0
                                        : terms.terms().stream()
                                                .mapToLong(term -> term.value().toMillis())
                                                .sum())
                        .isEqualTo(found == null ? 0 : found);
            }
        }
    }

    @Test
    void lossesOfTwoElementsAgreeWithTheSimulation() throws IOException {
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            Workspace workspace = read(system.manifest());
            Graph graph = Graph.of(workspace, DAY);
            Random random = new Random(seed);
            List<String> all = elements(system);
            Set<String> pair = new HashSet<>(List.of(all.get(random.nextInt(all.size()))));
            pair.add(all.get(random.nextInt(all.size())));
            Simulation simulation = new Simulation(system, pair, seed);
            Losses losses = Losses.of(
                    graph, pair.stream().map(id -> subject(workspace, id)).toList());
            for (String thing : all) {
                assertThat(losses.isLost(subject(workspace, thing)))
                        .as("the loss of %s reaches %s in%n%s", pair, thing, system.manifest())
                        .isEqualTo(simulation.isLost(thing));
            }
            for (Backup backup : workspace.backups().values()) {
                assertThat(losses.isUsable(backup)).isEqualTo(simulation.isActive(backup.id()));
            }
        }
    }

    private static List<String> elements(RandomSystem system) {
        List<String> elements = new ArrayList<>(system.components);
        elements.addAll(system.domains);
        return elements;
    }

    private static Subject subject(Workspace workspace, String id) {
        Subject subject = workspace.components().get(id);
        subject = subject == null ? workspace.domains().get(id) : subject;
        subject = subject == null ? workspace.functions().get(id) : subject;
        if (subject == null) {
            throw new IllegalArgumentException(id);
        }
        return subject;
    }

    /** At every tick: what has run its time is active, and what can start does. */
    private static final class Clock {

        private final RandomSystem system;
        private final Set<String> elements;
        private final Map<String, Phases> phases;
        private final Set<String> active = new HashSet<>();
        private final Map<String, Integer> started = new HashMap<>();

        Clock(RandomSystem system, Set<String> elements, Map<String, Phases> phases) {
            this.system = system;
            this.elements = elements;
            this.phases = phases;
        }

        @Nullable
        Long timeOf(String thing) {
            for (int now = 0; now < HORIZON; now++) {
                while (tick(now)) {
                    // several may come up within one tick
                }
                if (works(new Group(1, List.of(thing), null), lost())) {
                    return (long) now;
                }
            }
            return null;
        }

        private boolean tick(int now) {
            boolean changed = false;
            Set<String> lost = lost();
            for (Spare spare : system.spares) {
                Phases own = phases.getOrDefault(spare.id(), new Phases(0, 0));
                boolean possible = !spare.uses().contains(spare.protects())
                        && now >= own.pre()
                        && spare.uses().stream().allMatch(use -> works(new Group(1, List.of(use), null), lost))
                        && spare.tools().stream().allMatch(tool -> works(tool, lost));
                if (!started.containsKey(spare.id()) && possible) {
                    started.put(spare.id(), now);
                }
                Integer since = started.get(spare.id());
                if (since != null && now >= since + own.post() && active.add(spare.id())) {
                    changed = true;
                }
            }
            return changed;
        }

        private Set<String> lost() {
            Set<String> lost = new HashSet<>(elements);
            boolean changed = true;
            while (changed) {
                changed = false;
                List<String> things = elements(system);
                things.add("f");
                for (String thing : things) {
                    boolean breaks = system.parents.containsKey(thing) && lost.contains(system.parents.get(thing))
                            || system.needs.getOrDefault(thing, List.of()).stream()
                                    .anyMatch(need -> !works(need, lost))
                            || system.places.getOrDefault(thing, List.of()).stream()
                                    .anyMatch(in -> !works(in, lost));
                    changed |= breaks && lost.add(thing);
                }
            }
            return lost;
        }

        private boolean works(Group group, Set<String> lost) {
            return group.members().stream()
                            .filter(member -> !lost.contains(member)
                                    || group.inline() != null && active.contains(group.inline())
                                    || system.spares.stream()
                                            .anyMatch(spare -> !system.isInline(spare)
                                                    && spare.protects().equals(member)
                                                    && active.contains(spare.id())))
                            .count()
                    >= group.k();
        }
    }
}
