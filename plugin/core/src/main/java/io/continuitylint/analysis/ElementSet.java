package io.continuitylint.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A set of elements, as sorted numbers. Equal sets are one object within an interner, so that comparing them costs
 * nothing; {@link #ALL} stands for every element there is.
 */
final class ElementSet {

    static final ElementSet EMPTY = new ElementSet(new int[0]);
    static final ElementSet ALL = new ElementSet(new int[0]);

    private final int[] sorted;
    private final int hash;

    private ElementSet(int[] sorted) {
        this.sorted = sorted;
        this.hash = Arrays.hashCode(sorted);
    }

    boolean contains(int element) {
        return this == ALL || Arrays.binarySearch(sorted, element) >= 0;
    }

    /** The members; must not be called on {@link #ALL}. */
    int[] members() {
        return sorted;
    }

    int size() {
        return this == ALL ? Integer.MAX_VALUE : sorted.length;
    }

    ElementSet and(ElementSet other, Interner interner) {
        if (this == ALL || this == other) {
            return other;
        }
        if (other == ALL) {
            return this;
        }
        int[] both = new int[Math.min(sorted.length, other.sorted.length)];
        int size = 0;
        for (int element : sorted) {
            if (other.contains(element)) {
                both[size++] = element;
            }
        }
        return interner.of(both, size);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ElementSet set && this != ALL && set != ALL && Arrays.equals(sorted, set.sorted);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Keeps one object for each set, and a buffer to compute new ones in. */
    static final class Interner {

        private final Map<ElementSet, ElementSet> known = new HashMap<>();
        private int[] buffer = new int[64];
        private int size;

        Interner() {
            known.put(EMPTY, EMPTY);
        }

        /** The first numbers of an array that is sorted and without duplicates. */
        ElementSet of(int[] numbers, int count) {
            ElementSet set = new ElementSet(Arrays.copyOf(numbers, count));
            ElementSet old = known.putIfAbsent(set, set);
            return old == null ? set : old;
        }

        /** What is in at least so many of some sets. */
        ElementSet atLeast(int times, ElementSet[] sets) {
            clear();
            for (ElementSet set : sets) {
                add(set);
            }
            return atLeast(times);
        }

        void clear() {
            size = 0;
        }

        void add(int element) {
            ensure(1);
            buffer[size++] = element;
        }

        void add(ElementSet set) {
            ensure(set.sorted.length);
            System.arraycopy(set.sorted, 0, buffer, size, set.sorted.length);
            size += set.sorted.length;
        }

        private void ensure(int more) {
            if (size + more > buffer.length) {
                buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
            }
        }

        /** Everything added, once. */
        ElementSet union() {
            return atLeast(1);
        }

        /** What was added at least so many times. */
        private ElementSet atLeast(int times) {
            Arrays.sort(buffer, 0, size);
            int kept = 0;
            for (int start = 0; start < size; ) {
                int end = start + 1;
                while (end < size && buffer[end] == buffer[start]) {
                    end++;
                }
                if (end - start >= times) {
                    buffer[kept++] = buffer[start];
                }
                start = end;
            }
            return of(buffer, kept);
        }
    }
}
