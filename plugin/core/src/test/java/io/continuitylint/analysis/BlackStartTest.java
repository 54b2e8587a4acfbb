package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.RandomSystem.Group;
import io.continuitylint.analysis.RandomSystem.Spare;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlackStartTest {

    private static final int SYSTEMS = 500;

    @Test
    void whatComesUpAgreesWithStartingOneThingAfterTheOther() {
        int down = 0;
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            InlineWorkspace written = InlineWorkspace.in(system.manifest());
            BlackStart start = BlackStart.of(Graph.of(written.workspace(), InlineWorkspace.DAY));
            Set<String> up = oneAfterTheOther(system, seed);
            for (String thing : system.things()) {
                assertThat(start.isUp(written.subject(thing)))
                        .as("%s comes up in%n%s", thing, system)
                        .isEqualTo(up.contains(thing));
                down += up.contains(thing) ? 0 : 1;
            }
            for (Backup backup : written.workspace().backups().values()) {
                assertThat(start.isUp(backup))
                        .as("%s comes up in%n%s", backup.id(), system)
                        .isEqualTo(up.contains(backup.id()));
            }
            waitsForACycle(system, written, start, up);
        }
        assertThat(down).isGreaterThan(100);
    }

    /** What stays down does so because of a cycle, all of which stays down and of which each step is in the way. */
    private static void waitsForACycle(RandomSystem system, InlineWorkspace written, BlackStart start, Set<String> up) {
        List<BlackStart.Cycle> cycles = start.cycles();
        for (String thing : system.things()) {
            Subject subject = written.subject(thing);
            Set<String> inTheWay = inTheWay(system, thing, up);
            for (BlackStart.Cycle cycle : cycles) {
                assertThat(start.waitsFor(subject, cycle))
                        .as("%s waits for %s in%n%s", thing, cycle.chain(), system)
                        .isEqualTo(inTheWay.contains(cycle.first().id()));
            }
            assertThat(cycles.stream().anyMatch(cycle -> start.waitsFor(subject, cycle)))
                    .as("%s waits for a cycle in%n%s", thing, system)
                    .isEqualTo(!start.isUp(subject));
        }
        for (BlackStart.Cycle cycle : cycles) {
            List<Chain.Link> links = cycle.chain().links();
            assertThat(links.get(0).id()).isEqualTo(links.get(links.size() - 1).id());
            assertThat(links.size()).isGreaterThan(1);
            boolean declared = true;
            for (int index = 1; index < links.size(); index++) {
                String before = links.get(index - 1).id();
                assertThat(start.isUp(written.subject(before))).isFalse();
                assertThat(missing(system, before, up))
                        .as("%s", system)
                        .contains(links.get(index).id());
                declared &= system.startNeeds.containsKey(before);
            }
            assertThat(cycle.declared()).isEqualTo(declared);
        }
    }

    private static List<String> missing(RandomSystem system, String thing, Set<String> up) {
        if (up.contains(thing)) {
            return List.of();
        }
        return startNeeds(system, thing).stream()
                .filter(need -> !isUp(system, need, up))
                .flatMap(need -> need.members().stream())
                .filter(member -> !isUp(system, member, up))
                .toList();
    }

    private static Set<String> inTheWay(RandomSystem system, String thing, Set<String> up) {
        Set<String> inTheWay = new HashSet<>(Set.of(thing));
        List<String> open = new ArrayList<>(inTheWay);
        while (!open.isEmpty()) {
            missing(system, open.remove(0), up).stream().filter(inTheWay::add).forEach(open::add);
        }
        return inTheWay;
    }

    private static List<Group> startNeeds(RandomSystem system, String thing) {
        if (system.startNeeds.containsKey(thing)) {
            return system.startNeeds.getOrDefault(thing, List.of()).stream()
                    .map(need -> new Group(1, List.of(need), null))
                    .toList();
        }
        // The persons of a role are no hard need of it.
        return thing.equals(RandomSystem.ROLE) ? List.of() : system.needs.getOrDefault(thing, List.of());
    }

    private static Set<String> oneAfterTheOther(RandomSystem system, long seed) {
        Set<String> up = new HashSet<>(system.domains);
        List<String> order = system.things();
        system.spares.forEach(spare -> order.add(spare.id()));
        Collections.shuffle(order, new Random(seed));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String thing : order) {
                changed |= comesUp(system, thing, up) && up.add(thing);
            }
        }
        return up;
    }

    private static boolean comesUp(RandomSystem system, String thing, Set<String> up) {
        for (Spare spare : system.spares) {
            if (spare.id().equals(thing)) {
                return !spare.usesWhatItProtects()
                        && spare.uses().stream().allMatch(use -> isUp(system, use, up))
                        && spare.tools().stream().allMatch(tool -> isUp(system, tool, up))
                        && (spare.copies().isEmpty()
                                || spare.copies().stream()
                                        .anyMatch(copy -> copy.stream().allMatch(part -> isUp(system, part, up))));
            }
        }
        return startNeeds(system, thing).stream().allMatch(need -> isUp(system, need, up));
    }

    private static boolean isUp(RandomSystem system, Group group, Set<String> up) {
        return group.members().stream()
                        .filter(member ->
                                isUp(system, member, up) || group.inline() != null && up.contains(group.inline()))
                        .count()
                >= group.k();
    }

    private static boolean isUp(RandomSystem system, String thing, Set<String> up) {
        return up.contains(thing)
                || system.spares.stream()
                        .anyMatch(spare ->
                                !system.isInline(spare) && spare.protects().equals(thing) && up.contains(spare.id()));
    }

    @Test
    void aThingThatStartsWithoutAnythingBreaksTheCycle() {
        String yaml = """
                functions:
                  pay: {tier: 1, needs: [a]}
                components:
                  a: {kind: system, needs: [b]}
                  b: {kind: system, needs: [a]%s}
                """;
        InlineWorkspace cycle = InlineWorkspace.in(yaml.formatted(""));
        BlackStart stuck = BlackStart.of(Graph.of(cycle.workspace(), InlineWorkspace.DAY));
        assertThat(stuck.isUp(cycle.function("pay"))).isFalse();
        assertThat(stuck.cycles()).map(found -> found.chain().toString()).containsExactly("a -> b -> a");
        InlineWorkspace broken = InlineWorkspace.in(yaml.formatted(", startNeeds: []"));
        BlackStart started = BlackStart.of(Graph.of(broken.workspace(), InlineWorkspace.DAY));
        assertThat(started.isUp(broken.function("pay"))).isTrue();
        assertThat(started.cycles()).isEmpty();
    }

    @Test
    void aMemberThatIsNotNeededIsInNobodysWay() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [a, {anyOf: [desk, x]}]}
                components:
                  a: {kind: system, needs: [b, {anyOf: [desk, c]}]}
                  b: {kind: system, needs: [a]}
                  c: {kind: system, needs: [a]}
                  x: {kind: system, needs: [y]}
                  y: {kind: system, needs: [x]}
                  desk: {kind: system}
                """);
        BlackStart start = BlackStart.of(Graph.of(written.workspace(), InlineWorkspace.DAY));
        List<BlackStart.Cycle> cycles = start.cycles();
        assertThat(cycles).map(cycle -> cycle.chain().toString()).containsExactly("a -> b -> a", "x -> y -> x");
        assertThat(start.waitsFor(written.function("pay"), cycles.get(0))).isTrue();
        assertThat(start.waitsFor(written.function("pay"), cycles.get(1))).isFalse();
    }

    @Test
    void whatStartsMayDifferFromWhatRuns() {
        InlineWorkspace written = InlineWorkspace.in("""
                components:
                  a: {kind: system, needs: [b], startNeeds: [licences]}
                  b: {kind: system}
                  licences: {kind: system, startNeeds: [a]}
                """);
        BlackStart start = BlackStart.of(Graph.of(written.workspace(), InlineWorkspace.DAY));
        assertThat(start.isUp(written.component("a"))).isFalse();
        assertThat(start.isUp(written.component("b"))).isTrue();
        List<BlackStart.Cycle> cycles = new ArrayList<>(start.cycles());
        assertThat(cycles).singleElement().matches(BlackStart.Cycle::declared);
    }
}
