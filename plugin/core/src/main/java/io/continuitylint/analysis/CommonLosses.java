package io.continuitylint.analysis;

import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which things each element stops, found for all elements at once: the sets of what stops a thing are parted into halves
 * down to their leaves, and things whose sets have a half in common stay one set of things from there on. So things along
 * one chain, of which each depends on nearly all that the one before depends on, do not take the square of their number.
 */
final class CommonLosses {

    private final ElementSet.Interner interner;
    private final Map<ElementSet, List<Integer>> elements = new LinkedHashMap<>();

    private CommonLosses(int things) {
        this.interner = new ElementSet.Interner(things);
    }

    /**
     * Finds them.
     *
     * @param stopping by thing, the elements whose loss stops it, none of which is {@link ElementSet#ALL}
     * @param most how many of the things are named
     */
    static List<CommonLoss> of(Graph graph, List<? extends Subject> things, List<ElementSet> stopping, int most) {
        CommonLosses losses = new CommonLosses(things.size());
        Map<ElementSet, ElementSet> stopped = new LinkedHashMap<>();
        for (int thing = 0; thing < stopping.size(); thing++) {
            losses.add(stopping.get(thing), losses.interner.single(thing), stopped);
        }
        losses.descend(stopped, 0);
        List<CommonLoss> all = new ArrayList<>();
        losses.elements.forEach((some, numbers) -> {
            if (some.size() > 1) {
                all.add(new CommonLoss(
                        numbers.stream().map(graph::subject).toList(),
                        Arrays.stream(some.members(most))
                                .<Subject>mapToObj(things::get)
                                .toList(),
                        some.size()));
            }
        });
        return all;
    }

    private void add(ElementSet some, ElementSet things, Map<ElementSet, ElementSet> stopped) {
        if (some != ElementSet.EMPTY) {
            stopped.merge(some, things, interner::either);
        }
    }

    /** @param first the smallest number for which these sets stand */
    private void descend(Map<ElementSet, ElementSet> stopped, int first) {
        if (stopped.isEmpty()) {
            return;
        }
        int middle = stopped.keySet().iterator().next().middle();
        if (middle == 0) {
            leaf(stopped, first);
            return;
        }
        Map<ElementSet, ElementSet> low = new LinkedHashMap<>();
        Map<ElementSet, ElementSet> high = new LinkedHashMap<>();
        stopped.forEach((some, things) -> {
            add(some.low(), things, low);
            add(some.high(), things, high);
        });
        descend(low, first);
        descend(high, first + middle);
    }

    private void leaf(Map<ElementSet, ElementSet> stopped, int first) {
        ElementSet[] byBit = new ElementSet[Long.SIZE];
        Arrays.fill(byBit, ElementSet.EMPTY);
        stopped.forEach((some, things) -> {
            for (long rest = some.bits(); rest != 0; rest &= rest - 1) {
                int bit = Long.numberOfTrailingZeros(rest);
                byBit[bit] = interner.either(byBit[bit], things);
            }
        });
        for (int bit = 0; bit < byBit.length; bit++) {
            if (byBit[bit] != ElementSet.EMPTY) {
                elements.computeIfAbsent(byBit[bit], unused -> new ArrayList<>(2))
                        .add(first + bit);
            }
        }
    }
}
