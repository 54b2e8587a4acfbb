package io.continuitylint.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * A set of elements, as a binary tree over their numbers with 64 of them in a leaf. Equal trees are one object within an
 * interner, so that comparing them costs nothing and sets that differ little share what they have in common: what
 * each thing on a long chain depends on would otherwise take memory for the square of its length. {@link #ALL} stands
 * for every element there is.
 */
final class ElementSet {

    /** At every height the same. */
    static final ElementSet EMPTY = new ElementSet(0, 0);

    static final ElementSet ALL = new ElementSet(-1, -1);

    private static final int LEAF_BITS = 6;

    /** Of so many sets each is counted in by itself; of more, equal parts of them are counted once. */
    private static final int FEW = 4;

    /** Of the tree: 0 for a leaf. */
    private final int height;

    /** Of a leaf. */
    private final long bits;

    private final ElementSet low;
    private final ElementSet high;
    private final int size;
    private final int hash;

    private ElementSet(long bits, int hash) {
        this.height = 0;
        this.bits = bits;
        this.low = this;
        this.high = this;
        this.size = Long.bitCount(bits);
        this.hash = hash;
    }

    private ElementSet(int height, ElementSet low, ElementSet high, int hash) {
        this.height = height;
        this.bits = 0;
        this.low = low;
        this.high = high;
        this.size = low.size + high.size;
        this.hash = hash;
    }

    boolean contains(int element) {
        if (this == ALL) {
            return true;
        }
        if (element < 0 || element >>> LEAF_BITS >>> height != 0) {
            return false;
        }
        ElementSet here = this;
        while (here.height > 0) {
            here = here.half(element);
        }
        return (here.bits >>> element & 1) != 0;
    }

    private ElementSet half(int element) {
        return (element >>> (LEAF_BITS + height - 1) & 1) == 0 ? low : high;
    }

    /** The members in ascending order; must not be called on {@link #ALL}. */
    int[] members() {
        return members(size);
    }

    /** Likewise, no more than the first few. */
    int[] members(int most) {
        int[] members = new int[Math.min(size, most)];
        collect(0, members, 0);
        return members;
    }

    /** Of a leaf; 0 for a tree. */
    long bits() {
        return bits;
    }

    /** The half with the smaller numbers. */
    ElementSet low() {
        return low;
    }

    /** The half with the greater numbers. */
    ElementSet high() {
        return high;
    }

    /** How many numbers the lower half stands for; 0 for a leaf. */
    int middle() {
        return height == 0 ? 0 : 1 << (LEAF_BITS + height - 1);
    }

    private int collect(int first, int[] members, int count) {
        if (height > 0 && size > 0 && count < members.length) {
            return high.collect(first + middle(), members, low.collect(first, members, count));
        }
        int next = count;
        for (long rest = bits; rest != 0 && next < members.length; rest &= rest - 1) {
            members[next++] = first + Long.numberOfTrailingZeros(rest);
        }
        return next;
    }

    int size() {
        return this == ALL ? Integer.MAX_VALUE : size;
    }

    private static int hash(long bits) {
        return Long.hashCode(bits * 0x9E3779B97F4A7C15L);
    }

    private static int hash(int height, ElementSet low, ElementSet high) {
        return 31 * (31 * low.hash + high.hash) + height;
    }

    /** Keeps one object for each set. */
    static final class Interner {

        private final int height;

        /** By hash, each in the first free slot from its own on. A map of the library took a tenth of a whole run. */
        private ElementSet[] table;

        private int count;

        /** @param elements their numbers are smaller than this */
        Interner(int elements) {
            this.height = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, elements - 1) >>> LEAF_BITS);
            this.table = new ElementSet[64];
        }

        /** With the same sets as another, to which neither adds what the other does. */
        Interner(Interner other) {
            this.height = other.height;
            this.table = other.table.clone();
            this.count = other.count;
        }

        ElementSet single(int element) {
            ElementSet set = leaf(1L << element);
            for (int level = 1; level <= height; level++) {
                boolean low = (element >>> (LEAF_BITS + level - 1) & 1) == 0;
                set = low ? inner(level, set, EMPTY) : inner(level, EMPTY, set);
            }
            return set;
        }

        /** Some elements by their numbers, leaf by leaf. */
        ElementSet of(BitSet elements) {
            return of(elements, height, 0);
        }

        private ElementSet of(BitSet elements, int level, int first) {
            int next = elements.nextSetBit(first);
            if (next < 0 || next - first >>> LEAF_BITS >>> level != 0) {
                return EMPTY;
            }
            if (level == 0) {
                long[] bits = elements.get(first, first + Long.SIZE).toLongArray();
                return leaf(bits[0]);
            }
            int middle = first + (1 << (LEAF_BITS + level - 1));
            return inner(level, of(elements, level - 1, first), of(elements, level - 1, middle));
        }

        /** What is in any of two sets. */
        ElementSet either(ElementSet one, ElementSet other) {
            if (one == ALL || other == ALL) {
                return ALL;
            }
            if (one == other || other == EMPTY) {
                return one;
            }
            if (one == EMPTY) {
                return other;
            }
            return one.height == 0
                    ? leaf(one.bits | other.bits)
                    : inner(one.height, either(one.low, other.low), either(one.high, other.high));
        }

        /** What is in both of two sets. */
        ElementSet both(ElementSet one, ElementSet other) {
            if (one == ALL || one == other) {
                return other;
            }
            if (other == ALL) {
                return one;
            }
            if (one == EMPTY || other == EMPTY) {
                return EMPTY;
            }
            return one.height == 0
                    ? leaf(one.bits & other.bits)
                    : inner(one.height, both(one.low, other.low), both(one.high, other.high));
        }

        /** What is in one set, which is not {@link #ALL}, and not in another. */
        ElementSet without(ElementSet one, ElementSet other) {
            if (one == EMPTY || one == other || other == ALL) {
                return EMPTY;
            }
            if (other == EMPTY) {
                return one;
            }
            return one.height == 0
                    ? leaf(one.bits & ~other.bits)
                    : inner(one.height, without(one.low, other.low), without(one.high, other.high));
        }

        /** What is in at least so many of some sets, none of which is {@link #ALL}. */
        ElementSet atLeast(int times, ElementSet[] sets) {
            if (sets.length <= FEW) {
                return atLeastOfFew(times, sets);
            }
            Map<ElementSet, Integer> counted = new HashMap<>();
            for (ElementSet set : sets) {
                count(set, 1, counted);
            }
            return atLeast(times, counted, height);
        }

        /** By what is in at least one, two and so on of those that were looked at so far. */
        private ElementSet atLeastOfFew(int times, ElementSet[] sets) {
            ElementSet[] inSoMany = new ElementSet[Math.min(times, sets.length + 1)];
            Arrays.fill(inSoMany, EMPTY);
            for (ElementSet set : sets) {
                for (int more = inSoMany.length - 1; more > 0; more--) {
                    inSoMany[more] = either(inSoMany[more], both(inSoMany[more - 1], set));
                }
                inSoMany[0] = either(inSoMany[0], set);
            }
            return inSoMany[inSoMany.length - 1];
        }

        private ElementSet atLeast(int times, Map<ElementSet, Integer> counted, int level) {
            int all = 0;
            for (int count : counted.values()) {
                all += count;
            }
            if (all < times) {
                return EMPTY;
            }
            if (counted.size() == 1) {
                return counted.keySet().iterator().next();
            }
            if (level == 0) {
                return leaf(bitsAtLeast(times, counted));
            }
            Map<ElementSet, Integer> low = new HashMap<>();
            Map<ElementSet, Integer> high = new HashMap<>();
            for (Map.Entry<ElementSet, Integer> each : counted.entrySet()) {
                count(each.getKey().low, each.getValue(), low);
                count(each.getKey().high, each.getValue(), high);
            }
            return inner(level, atLeast(times, low, level - 1), atLeast(times, high, level - 1));
        }

        private static void count(ElementSet set, int times, Map<ElementSet, Integer> counted) {
            if (set != EMPTY) {
                counted.merge(set, times, Integer::sum);
            }
        }

        private static long bitsAtLeast(int times, Map<ElementSet, Integer> counted) {
            int[] counts = new int[Long.SIZE];
            for (Map.Entry<ElementSet, Integer> each : counted.entrySet()) {
                for (long rest = each.getKey().bits; rest != 0; rest &= rest - 1) {
                    counts[Long.numberOfTrailingZeros(rest)] += each.getValue();
                }
            }
            long enough = 0;
            for (int bit = 0; bit < counts.length; bit++) {
                enough |= counts[bit] >= times ? 1L << bit : 0;
            }
            return enough;
        }

        private ElementSet leaf(long bits) {
            if (bits == 0) {
                return EMPTY;
            }
            int hash = hash(bits);
            int slot = slot(hash);
            for (ElementSet known = table[slot]; known != null; known = table[slot]) {
                if (known.height == 0 && known.bits == bits) {
                    return known;
                }
                slot = slot + 1 & table.length - 1;
            }
            return kept(new ElementSet(bits, hash), slot);
        }

        private ElementSet inner(int level, ElementSet low, ElementSet high) {
            if (low == EMPTY && high == EMPTY) {
                return EMPTY;
            }
            int hash = hash(level, low, high);
            int slot = slot(hash);
            for (ElementSet known = table[slot]; known != null; known = table[slot]) {
                if (known.hash == hash && known.height == level && known.low == low && known.high == high) {
                    return known;
                }
                slot = slot + 1 & table.length - 1;
            }
            return kept(new ElementSet(level, low, high, hash), slot);
        }

        private ElementSet kept(ElementSet set, int slot) {
            table[slot] = set;
            count++;
            if (count > table.length / 2) {
                grow();
            }
            return set;
        }

        private void grow() {
            ElementSet[] sets = table;
            table = new ElementSet[2 * sets.length];
            for (ElementSet set : sets) {
                if (set != null) {
                    int slot = slot(set.hash);
                    while (table[slot] != null) {
                        slot = slot + 1 & table.length - 1;
                    }
                    table[slot] = set;
                }
            }
        }

        /** The upper bits depend on all others. */
        private int slot(int hash) {
            return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(table.length - 1);
        }
    }
}
