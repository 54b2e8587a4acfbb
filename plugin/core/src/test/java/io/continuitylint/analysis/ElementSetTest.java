package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
