package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.RandomSystem.Group;
import io.continuitylint.analysis.RandomSystem.Spare;
import io.continuitylint.analysis.RecoveryTimes.Phases;
import io.continuitylint.model.Backup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Times found by events must agree with a clock that ticks, and losses of any set with the simulation. */
class RecoveryTimesTest {

    private static final int SYSTEMS = 300;

    @Test
    void eventsAgreeWithAClockThatTicksAndKeepWithinTheBounds() {
        int later = 0;
        int exact = 0;
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            InlineWorkspace written = InlineWorkspace.in(system.manifest());
            Graph graph = Graph.of(written.workspace(), InlineWorkspace.DAY);
            Random random = new Random(seed);
            Map<String, Phases> phases = new HashMap<>();
            system.spares.forEach(spare -> phases.put(spare.id(), new Phases(random.nextInt(21), random.nextInt(21))));
            LongestRecoveries longest = LongestRecoveries.of(graph, ownTimes(phases));
            List<String> elements = system.elements();
            elements.addAll(system.scenarios.keySet());
            for (String element : elements) {
                RecoveryTimes times = RecoveryTimes.after(graph, List.of(written.subject(element)), ownTimes(phases));
                Clock clock = new Clock(system, element, phases);
                for (String thing : system.things()) {
                    Long found = times.of(written.subject(thing));
                    assertThat(found)
                            .as("%s after the loss of %s in%n%s%n%s", thing, element, system, phases)
                            .isEqualTo(clock.timeOf(thing));
                    addsUp(times.terms(written.subject(thing)), found);
                    long atMost = longest.of(written.subject(thing));
                    assertThat(found == null ? 0 : found)
                            .as("%s after the loss of %s in%n%s%n%s", thing, element, system, phases)
                            .isLessThanOrEqualTo(atMost);
                    exact += found != null && found > 0 && found == atMost ? 1 : 0;
                    later += found != null && found > 0 ? 1 : 0;
                }
            }
        }
        assertThat(later).isGreaterThan(100);
        assertThat(exact).as("bounds that are reached").isGreaterThan(50);
    }

    private static void addsUp(@Nullable Sum terms, @Nullable Long time) {
        assertThat(terms == null ? null : Long.valueOf(terms.total().toMillis()))
                .isEqualTo(time);
        if (terms != null) {
            assertThat(terms.terms().stream()
                            .mapToLong(term -> term.value().toMillis())
                            .sum())
                    .isEqualTo(time);
        }
    }

    @Test
    void aTimeIsFiniteExactlyForWhatIsNotLostInTheEnd() {
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            InlineWorkspace written = InlineWorkspace.in(system.manifest());
            Graph graph = Graph.of(written.workspace(), InlineWorkspace.DAY);
            for (String element : system.elements()) {
                Simulation simulation = new Simulation(system, Set.of(element), seed);
                RecoveryTimes times =
                        RecoveryTimes.after(graph, List.of(written.subject(element)), backup -> new Phases(1, 2));
                for (String thing : system.things()) {
                    assertThat(times.of(written.subject(thing)) == null)
                            .as("%s after the loss of %s in%n%s", thing, element, system)
                            .isEqualTo(simulation.isGone(thing));
                }
            }
        }
    }

    @Test
    void lossesOfTwoElementsAgreeWithTheSimulation() {
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            InlineWorkspace written = InlineWorkspace.in(system.manifest());
            Random random = new Random(seed);
            List<String> all = system.elements();
            all.addAll(system.scenarios.keySet());
            Set<String> pair = new HashSet<>(List.of(all.get(random.nextInt(all.size()))));
            pair.add(all.get(random.nextInt(all.size())));
            Simulation simulation = new Simulation(system, pair, seed);
            Losses losses = Losses.of(
                    Graph.of(written.workspace(), InlineWorkspace.DAY),
                    pair.stream().map(written::subject).toList());
            for (String thing : system.things()) {
                assertThat(losses.isLost(written.subject(thing)))
                        .as("the loss of %s reaches %s in%n%s", pair, thing, system)
                        .isEqualTo(simulation.isLost(thing));
            }
            for (Backup backup : written.workspace().backups().values()) {
                assertThat(losses.isUsable(backup)).isEqualTo(simulation.isActive(backup.id()));
            }
        }
    }

    @Test
    void namesTheTermsAlongTheChainThatFinishesLast() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [web]}
                components:
                  web: {kind: system, needs: [db, line], start: 5m}
                  db: {kind: system, start: 10m, needs: [disk]}
                  disk: {kind: system, in: [hall]}
                  line: {kind: network, in: [hall]}
                  disk-2: {kind: system}
                  line-2: {kind: network}
                domains:
                  hall: {kind: site}
                backups:
                  second-disk: {protects: disk, variant: warm-standby, uses: [disk-2]}
                  second-line: {protects: line, variant: warm-standby, uses: [line-2]}
                """);
        Map<String, Phases> phases = Map.of("second-disk", minutes(10, 20), "second-line", minutes(1, 2));
        RecoveryTimes times = after(written, "hall", phases);
        assertThat(times.terms(written.function("pay")))
                .hasToString("second-disk 30m + db 10m (start) + web 5m (start) = 45m");
        assertThat(times.terms(written.component("line"))).hasToString("second-line 3m = 3m");
        assertThat(times.terms(written.component("disk-2"))).hasToString(" = 0s");
    }

    @Test
    void aBackupWaitsForWhatItUsesAndForItsOwnDecision() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [web]}
                components:
                  web: {kind: system, in: [hall]}
                  web-2: {kind: system, needs: [disk]}
                  disk: {kind: system, in: [hall]}
                  disk-2: {kind: system}
                domains:
                  hall: {kind: site}
                backups:
                  standby: {protects: web, variant: warm-standby, uses: [web-2]}
                  second-disk: {protects: disk, variant: warm-standby, uses: [disk-2]}
                """);
        assertThat(after(written, "hall", Map.of("second-disk", minutes(1, 9), "standby", minutes(5, 20)))
                        .terms(written.function("pay")))
                .hasToString("second-disk 10m + standby 20m = 30m");
        assertThat(after(written, "hall", Map.of("second-disk", minutes(1, 9), "standby", minutes(15, 20)))
                        .terms(written.function("pay")))
                .hasToString("standby 35m = 35m");
    }

    @Test
    void membersOfACycleStartTogetherOnceAsLongAsTheSlowest() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [a]}
                components:
                  a: {kind: system, needs: [b], start: 5m}
                  b: {kind: system, needs: [c], start: 20m}
                  c: {kind: system, needs: [a, disk, role:duty], start: 10m}
                  slow: {kind: system, needs: [a], start: 2h}
                  duty: {kind: role}
                  disk: {kind: system}
                  disk-2: {kind: system}
                backups:
                  second-disk: {protects: disk, variant: warm-standby, uses: [disk-2]}
                """);
        RecoveryTimes times = after(written, "disk", Map.of("second-disk", minutes(0, 30)));
        assertThat(times.terms(written.function("pay"))).hasToString("second-disk 30m + b 20m (start) = 50m");
        assertThat(times.of(written.component("c"))).isEqualTo(50 * 60_000L);
        assertThat(times.of(written.component("slow"))).isEqualTo(170 * 60_000L);
    }

    private static Function<Backup, Phases> ownTimes(Map<String, Phases> phases) {
        return backup -> phases.getOrDefault(backup.id(), new Phases(0, 0));
    }

    private static RecoveryTimes after(InlineWorkspace written, String element, Map<String, Phases> phases) {
        return RecoveryTimes.after(
                Graph.of(written.workspace(), InlineWorkspace.DAY),
                List.of(written.subject(element)),
                ownTimes(phases));
    }

    private static Phases minutes(long pre, long post) {
        return new Phases(pre * 60_000, post * 60_000);
    }

    /** At every tick: what has run its time works, and what can begin does. */
    private static final class Clock {

        /** Longer than all backups and starts of a system one after the other. */
        private static final int HORIZON = 600;

        private final RandomSystem system;
        private final Map<String, Phases> phases;
        private final boolean spoilt;
        private final Set<String> elements = new HashSet<>();
        private final Map<String, Integer> done = new HashMap<>();
        private final Map<String, Integer> up = new HashMap<>();

        Clock(RandomSystem system, String element, Map<String, Phases> phases) {
            this.system = system;
            this.phases = phases;
            this.spoilt = element.equals(RandomSystem.CORRUPTION);
            this.elements.addAll(system.scenarios.getOrDefault(element, List.of(element)));
            Set<String> standing = new HashSet<>(system.things());
            standing.removeAll(elements);
            // With nothing active, what stands is the most that holds each other up.
            holding(standing, -1).forEach(thing -> up.put(thing, 0));
            for (int now = 0; now < HORIZON && (now == 0 || isPending(now - 1)); now++) {
                while (tick(now)) {
                    // several may come up within one tick
                }
            }
        }

        /** Whether something is still running its time; else no later tick differs from this one. */
        private boolean isPending(int now) {
            return Stream.concat(up.values().stream(), done.values().stream()).anyMatch(time -> time > now)
                    || system.spares.stream()
                            .anyMatch(spare -> !done.containsKey(spare.id())
                                    && phases(spare).pre() > now);
        }

        private Phases phases(Spare spare) {
            return phases.getOrDefault(spare.id(), new Phases(0, 0));
        }

        @Nullable
        Long timeOf(String thing) {
            Integer earliest = up.get(thing);
            for (Spare spare : system.spares) {
                Integer active = done.get(spare.id());
                if (!system.isInline(spare)
                        && spare.protects().equals(thing)
                        && active != null
                        && active < HORIZON
                        && (earliest == null || active < earliest)) {
                    earliest = active;
                }
            }
            return earliest == null ? null : Long.valueOf(earliest);
        }

        private boolean tick(int now) {
            boolean changed = false;
            for (Spare spare : system.spares) {
                Phases own = phases(spare);
                if (!done.containsKey(spare.id()) && now >= own.pre() && isPossible(spare, now)) {
                    done.put(spare.id(), (int) (now + own.post()));
                    changed = true;
                }
            }
            Set<String> down = new HashSet<>(system.things());
            down.removeAll(elements);
            down.removeAll(up.keySet());
            for (String thing : down) {
                if (needs(thing).stream().allMatch(need -> works(need, now, Set.of()))) {
                    up.put(thing, now + system.starts.getOrDefault(thing, 0));
                    changed = true;
                }
            }
            down.removeAll(up.keySet());
            Set<String> holding = holding(down, now);
            for (String thing : holding) {
                Set<String> cycle = new HashSet<>(holding);
                cycle.removeIf(other -> !leadsTo(thing, other, holding) || !leadsTo(other, thing, holding));
                boolean together = cycle.stream()
                        .allMatch(member -> needs(member).stream().allMatch(need -> works(need, now, cycle)));
                if (together && !up.containsKey(thing)) {
                    int longest = cycle.stream()
                            .mapToInt(member -> system.starts.getOrDefault(member, 0))
                            .max()
                            .orElse(0);
                    cycle.forEach(member -> up.put(member, now + longest));
                    changed = true;
                }
            }
            return changed;
        }

        private boolean isPossible(Spare spare, int now) {
            return !spare.usesWhatItProtects()
                    && !(spoilt && Boolean.FALSE.equals(spare.pointInTime()))
                    && spare.uses().stream().allMatch(use -> isUp(use, now))
                    && spare.tools().stream().allMatch(tool -> works(tool, now, Set.of()))
                    && (spare.copies().isEmpty()
                            || spare.copies().stream()
                                    .anyMatch(copy -> copy.stream().allMatch(part -> isUp(part, now))));
        }

        private Set<String> holding(Set<String> things, int now) {
            Set<String> holding = new HashSet<>(things);
            while (holding.removeIf(thing -> !needs(thing).stream().allMatch(need -> works(need, now, holding)))) {
                // until all that are left hold each other up
            }
            return holding;
        }

        private boolean leadsTo(String from, String to, Set<String> within) {
            Set<String> reached = new HashSet<>(Set.of(from));
            List<String> open = new ArrayList<>(reached);
            while (!open.isEmpty()) {
                needs(open.remove(0)).stream()
                        .flatMap(need -> need.members().stream())
                        .filter(within::contains)
                        .filter(reached::add)
                        .forEach(open::add);
            }
            return reached.contains(to);
        }

        private List<Group> needs(String thing) {
            List<Group> needs = new ArrayList<>(system.needs.getOrDefault(thing, List.of()));
            needs.addAll(system.places.getOrDefault(thing, List.of()));
            if (system.parents.containsKey(thing)) {
                needs.add(new Group(1, List.of(system.parents.getOrDefault(thing, thing)), null));
            }
            return needs;
        }

        private boolean works(Group group, int now, Set<String> held) {
            return group.members().stream()
                            .filter(member -> held.contains(member)
                                    || isUp(member, now)
                                    || group.inline() != null && isActive(group.inline(), now))
                            .count()
                    >= group.k();
        }

        private boolean isUp(String thing, int now) {
            Integer since = up.get(thing);
            return since != null && since <= now
                    || system.spares.stream()
                            .anyMatch(spare -> !system.isInline(spare)
                                    && spare.protects().equals(thing)
                                    && isActive(spare.id(), now));
        }

        private boolean isActive(String spare, int now) {
            Integer since = done.get(spare);
            return since != null && since <= now;
        }
    }
}
