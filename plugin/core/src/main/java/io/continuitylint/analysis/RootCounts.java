package io.continuitylint.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * How many of some roots reach each thing. The roots are carried down as sets that share what they have in common, so that
 * those along one chain do not each take a walk of their own.
 */
public final class RootCounts {

    private RootCounts() {}

    /**
     * @param size how many things there are
     * @param successors what a thing reaches in one step, by number
     * @param roots the numbers of the roots
     * @return by thing, how many roots reach it; a root reaches itself
     */
    public static int[] of(int size, IntFunction<int[]> successors, BitSet roots) {
        ElementSet.Interner interner = new ElementSet.Interner(size);
        ElementSet[] own = new ElementSet[size];
        Arrays.setAll(own, thing -> roots.get(thing) ? interner.single(thing) : ElementSet.EMPTY);
        return Arrays.stream(carried(successors, own, interner))
                .mapToInt(ElementSet::size)
                .toArray();
    }

    /**
     * Carries a set of each thing down to all that it reaches.
     *
     * @param own by thing, what begins there
     * @return by thing, what begins there or at anything that reaches it
     */
    static ElementSet[] carried(IntFunction<int[]> successors, ElementSet[] own, ElementSet.Interner interner) {
        int[][] cycles = StronglyConnectedComponents.of(own.length, successors);
        ElementSet[] reaching = own.clone();
        // Successors stand first; from the last on, all that reaches a cycle is known before the cycle is left.
        for (int cycle = cycles.length - 1; cycle >= 0; cycle--) {
            ElementSet all = ElementSet.EMPTY;
            for (int thing : cycles[cycle]) {
                all = interner.either(all, reaching[thing]);
            }
            for (int thing : cycles[cycle]) {
                for (int next : successors.apply(thing)) {
                    reaching[next] = interner.either(reaching[next], all);
                }
            }
            for (int thing : cycles[cycle]) {
                reaching[thing] = all;
            }
        }
        return reaching;
    }
}
