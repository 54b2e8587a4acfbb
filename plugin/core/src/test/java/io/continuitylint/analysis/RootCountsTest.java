package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Roots carried down together and a walk from each must agree on every random graph. */
class RootCountsTest {

    @Test
    void countsWhatAWalkFromEachRootReaches() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(100);
            int[][] edges = new int[size][];
            BitSet roots = new BitSet();
            for (int thing = 0; thing < size; thing++) {
                edges[thing] = random.ints(random.nextInt(3), 0, size).toArray();
                roots.set(thing, random.nextBoolean());
            }
            assertThat(RootCounts.of(size, thing -> edges[thing], roots))
                    .as("seed %s", seed)
                    .isEqualTo(walked(edges, roots));
        }
    }

    private static int[] walked(int[][] edges, BitSet roots) {
        int[] counts = new int[edges.length];
        roots.stream().forEach(root -> {
            BitSet seen = new BitSet();
            walk(root, edges, seen);
            seen.stream().forEach(thing -> counts[thing]++);
        });
        return counts;
    }

    private static void walk(int thing, int[][] edges, BitSet seen) {
        if (!seen.get(thing)) {
            seen.set(thing);
            for (int next : edges[thing]) {
                walk(next, edges, seen);
            }
        }
    }

    @Test
    void whatNoRootReachesHasNone() {
        assertThat(RootCounts.of(2, thing -> new int[0], new BitSet())).containsExactly(0, 0);
    }
}
