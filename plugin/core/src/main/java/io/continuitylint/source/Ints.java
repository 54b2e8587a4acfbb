package io.continuitylint.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers in an array that grows. */
final class Ints {

    private int[] values = new int[8];
    private int size;
    private @Nullable PackedInts packed;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return packed == null ? values[index] : packed.get(index);
    }

    int size() {
        return size;
    }

    /** Drops those from a number on. */
    void truncate(int newSize) {
        size = newSize;
    }

    /** Packs them, when none is added any more. */
    void pack() {
        packed = new PackedInts(values, size);
        values = new int[0];
    }
}
