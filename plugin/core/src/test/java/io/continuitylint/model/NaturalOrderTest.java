package io.continuitylint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    private static List<String> sorted(String... ids) {
        return List.of(ids).stream().sorted(NaturalOrder.OF_IDS).toList();
    }

    @Test
    void numbersInIdsAreCompared() {
        assertThat(sorted("f10", "f102", "f9", "f1", "f1-b10", "f1-b9", "e99"))
                .containsExactly("e99", "f1", "f1-b9", "f1-b10", "f9", "f10", "f102");
    }

    @Test
    void numbersOfAnyLengthAreCompared() {
        assertThat(sorted("f100000000000000000000000", "f99999999999999999999999", "f007", "f8"))
                .containsExactly("f007", "f8", "f99999999999999999999999", "f100000000000000000000000");
    }

    @Test
    void idsThatDifferInZerosAreNotTheSame() {
        assertThat(sorted("f2", "f02")).containsExactly("f02", "f2");
        assertThat(NaturalOrder.OF_IDS.compare("f0", "f0")).isZero();
        assertThat(NaturalOrder.OF_IDS.compare("f0", "f00")).isNotZero();
    }
}
