package io.continuitylint.analysis;

import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Elements that can be lost, as one set: where functions share most of what they depend on, whole sets are compared and no
 * single element is looked at.
 */
public final class LossSet {

    private final Graph graph;
    private final ElementSet.Interner interner;
    private final Supplier<NearestElements> nearest;
    private final ElementSet set;

    LossSet(Graph graph, ElementSet.Interner interner, Supplier<NearestElements> nearest, ElementSet set) {
        this.graph = graph;
        this.interner = interner;
        this.nearest = nearest;
        this.set = set;
    }

    public boolean isEmpty() {
        return set == ElementSet.EMPTY;
    }

    public int size() {
        return set.size();
    }

    /** What is in this and in another set of the same workspace. */
    public LossSet and(LossSet other) {
        return new LossSet(graph, interner, nearest, interner.both(set, other.set));
    }

    /** Those that fulfil a condition. */
    public LossSet where(Predicate<Subject> wanted) {
        BitSet some = new BitSet();
        for (int element : set.members()) {
            some.set(element, wanted.test(graph.subject(element)));
        }
        return new LossSet(graph, interner, nearest, interner.of(some));
    }

    /** What is in this and not in another set of the same workspace. */
    public LossSet without(LossSet other) {
        return new LossSet(graph, interner, nearest, interner.without(set, other.set));
    }

    /** The elements that are not lost through another of them, by id; of two lost through each other the smaller id. */
    public List<Subject> nearest() {
        List<Subject> sorted = subjects(nearest.get().of(set));
        sorted.sort(Comparator.comparing(Subject::id));
        return sorted;
    }

    /** The elements, in no order that means anything. */
    public List<Subject> subjects() {
        return subjects(set);
    }

    private List<Subject> subjects(ElementSet some) {
        List<Subject> subjects = new ArrayList<>(some.size());
        for (int element : some.members()) {
            subjects.add(graph.subject(element));
        }
        return subjects;
    }
}
