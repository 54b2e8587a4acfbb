package io.continuitylint.analysis;

import io.continuitylint.analysis.RandomSystem.Group;
import io.continuitylint.analysis.RandomSystem.Spare;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What happens when some elements are lost, step by step: loss spreads until nothing more breaks, then any one backup whose
 * whole requirement works is activated, in random order, until none is left that could be.
 */
final class Simulation {

    private final RandomSystem system;
    private final Set<String> lost = new HashSet<>();
    private final Set<String> active = new HashSet<>();
    private final Random random;
    private final boolean spoilt;

    Simulation(RandomSystem system, Set<String> elements, long seed) {
        this.system = system;
        this.random = new Random(seed);
        this.spoilt = elements.contains(RandomSystem.CORRUPTION);
        while (true) {
            spread(elements);
            List<Spare> possible = system.spares.stream()
                    .filter(spare -> !active.contains(spare.id()) && canBeActivated(spare))
                    .toList();
            if (possible.isEmpty()) {
                return;
            }
            active.add(possible.get(random.nextInt(possible.size())).id());
        }
    }

    boolean isLost(String thing) {
        return lost.contains(thing);
    }

    boolean isActive(String spare) {
        return active.contains(spare);
    }

    /** Lost, and no backup that protects it everywhere stands in. */
    boolean isGone(String thing) {
        return isLost(thing)
                && system.spares.stream()
                        .noneMatch(spare -> !system.isInline(spare)
                                && spare.protects().equals(thing)
                                && active.contains(spare.id()));
    }

    private void spread(Set<String> elements) {
        lost.clear();
        for (String element : elements) {
            lost.addAll(system.scenarios.getOrDefault(element, List.of(element)));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String thing : system.things()) {
                if (!lost.contains(thing) && breaks(thing)) {
                    lost.add(thing);
                    changed = true;
                }
            }
        }
    }

    private boolean breaks(String thing) {
        if (system.domains.contains(thing)) {
            return system.parents.containsKey(thing) && lost.contains(system.parents.get(thing));
        }
        return system.needs.getOrDefault(thing, List.of()).stream().anyMatch(need -> !works(need))
                || system.places.getOrDefault(thing, List.of()).stream().anyMatch(place -> !works(place));
    }

    /** Whether at least as many members work as must. */
    boolean works(Group group) {
        long up = group.members().stream()
                .filter(member -> !isGone(member) || group.inline() != null && active.contains(group.inline()))
                .count();
        return up >= group.k();
    }

    private boolean canBeActivated(Spare spare) {
        boolean copied = spare.copies().isEmpty()
                || spare.copies().stream().anyMatch(copy -> copy.stream().noneMatch(this::isGone));
        return !spare.usesWhatItProtects()
                && !(spoilt && Boolean.FALSE.equals(spare.pointInTime()))
                && spare.uses().stream().noneMatch(this::isGone)
                && spare.tools().stream().allMatch(this::works)
                && copied;
    }
}
