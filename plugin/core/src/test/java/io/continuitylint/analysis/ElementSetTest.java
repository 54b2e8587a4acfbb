package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementSetTest {

    private final ElementSet.Interner interner = new ElementSet.Interner(1000);

    @Test
    void aCopyOfAnInternerKnowsItsSets() {
        ElementSet known = interner.either(interner.single(7), interner.single(700));
        ElementSet.Interner copy = new ElementSet.Interner(interner);
        assertThat(copy.either(copy.single(7), copy.single(700))).isSameAs(known);
    }

    @Test
    void whatACopyOfAnInternerAddsIsItsOwn() {
        ElementSet.Interner copy = new ElementSet.Interner(interner);
        ElementSet added = copy.single(7);
        assertThat(interner.single(7)).isNotSameAs(added);
        assertThat(copy.single(7)).isSameAs(added);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 9})
    void whatIsInAtLeastSoManySetsIsCountedOneByOne(int count) {
        Random random = new Random(count);
        List<BitSet> sets = new ArrayList<>();
        for (int set = 0; set < count; set++) {
            BitSet some = new BitSet();
            random.ints(300, 0, 1000).forEach(some::set);
            sets.add(some);
        }
        ElementSet[] interned = sets.stream().map(interner::of).toArray(ElementSet[]::new);
        for (int times = 1; times <= count + 1; times++) {
            int least = times;
            BitSet wanted = new BitSet();
            for (int element = 0; element < 1000; element++) {
                int here = element;
                wanted.set(element, sets.stream().filter(set -> set.get(here)).count() >= least);
            }
            assertThat(interner.atLeast(times, interned)).isSameAs(interner.of(wanted));
        }
    }
}
