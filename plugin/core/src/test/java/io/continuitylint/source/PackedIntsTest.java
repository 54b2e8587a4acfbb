package io.continuitylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedIntsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 13, 31, 32})
    void numbersOfAnyWidthComeBackAsTheyWere(int bits) {
        Random random = new Random(bits);
        int[] values = IntStream.range(0, 1000)
                .map(index -> random.nextInt() >>> Integer.SIZE - bits)
                .toArray();

        assertThat(unpacked(values)).isEqualTo(values);
    }

    @Test
    void blocksMayDifferByAsMuchAsNumbersCan() {
        int[] values = IntStream.range(0, 300)
                .map(index -> index % 3 == 0 ? Integer.MIN_VALUE : index % 3 == 1 ? Integer.MAX_VALUE : -index)
                .toArray();

        assertThat(unpacked(values)).isEqualTo(values);
    }

    @Test
    void numbersThatAreAllTheSameComeBackToo() {
        int[] values = IntStream.generate(() -> -5).limit(65).toArray();

        assertThat(unpacked(values)).isEqualTo(values);
    }

    @Test
    void onlyTheFirstOfAnArrayArePacked() {
        PackedInts packed = new PackedInts(new int[] {3, 4, Integer.MAX_VALUE}, 2);

        assertThat(packed.get(1)).isEqualTo(4);
        assertThat(unpacked(new int[0])).isEmpty();
    }

    private static int[] unpacked(int[] values) {
        PackedInts packed = new PackedInts(values, values.length);
        return IntStream.range(0, values.length).map(packed::get).toArray();
    }
}
