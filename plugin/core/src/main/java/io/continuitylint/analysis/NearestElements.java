package io.continuitylint.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which elements of a set are not lost through another of it. What is lost through any of a set is joined by halves of the
 * set, and kept: sets that share halves, such as those of the functions along one chain, share the work.
 */
final class NearestElements {

    private final Graph graph;
    private final SingleLossSolver solved;
    private final ElementSet.Interner interner;

    /** Of each element that is lost together with others those of them that have a smaller id. */
    private final Map<Integer, ElementSet> smaller = new HashMap<>();

    private final Map<Part, ElementSet> known = new HashMap<>();

    /** A part of a set, and the number that it begins with. */
    private record Part(ElementSet set, int first) {}

    NearestElements(Graph graph, SingleLossSolver solved) {
        this.graph = graph;
        this.solved = solved;
        this.interner = solved.interner();
        // Two are lost through each other where the same losses remove both.
        Map<ElementSet, List<Integer>> together = new HashMap<>();
        for (int node = 0; node < graph.size(); node++) {
            ElementSet set = solved.of(node);
            if (set != ElementSet.ALL && set.contains(node)) {
                together.computeIfAbsent(set, unused -> new ArrayList<>(1)).add(node);
            }
        }
        together.values().forEach(this::order);
    }

    private void order(List<Integer> together) {
        if (together.size() > 1) {
            together.sort(Comparator.comparing(element -> graph.subject(element).id()));
            ElementSet before = ElementSet.EMPTY;
            for (int element : together) {
                smaller.put(element, before);
                before = interner.either(before, interner.single(element));
            }
        }
    }

    /** Of a set that is not {@link ElementSet#ALL}. */
    ElementSet of(ElementSet set) {
        return interner.without(set, behind(set, 0));
    }

    private ElementSet behind(ElementSet set, int first) {
        if (set == ElementSet.EMPTY) {
            return set;
        }
        Part part = new Part(set, first);
        ElementSet behind = known.get(part);
        if (behind == null) {
            behind = set.middle() == 0
                    ? behindEach(set.bits(), first)
                    : interner.either(behind(set.low(), first), behind(set.high(), first + set.middle()));
            known.put(part, behind);
        }
        return behind;
    }

    private ElementSet behindEach(long bits, int first) {
        ElementSet behind = ElementSet.EMPTY;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            behind = interner.either(behind, behind(first + Long.numberOfTrailingZeros(rest)));
        }
        return behind;
    }

    /** What reaches others only through an element, because it takes that away; nothing where it never works. */
    private ElementSet behind(int element) {
        ElementSet set = element < graph.size() ? solved.of(element) : ElementSet.EMPTY;
        ElementSet before = interner.either(interner.single(element), smaller.getOrDefault(element, ElementSet.EMPTY));
        return set == ElementSet.ALL ? ElementSet.EMPTY : interner.without(set, before);
    }
}
