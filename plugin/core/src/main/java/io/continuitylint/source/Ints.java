package io.continuitylint.source;

import java.util.Arrays;

/** Numbers in an array that grows. */
final class Ints {

    private int[] values = new int[8];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    /** Drops those from a number on. */
    void truncate(int newSize) {
        size = newSize;
    }

    /** Gives back the room for more. */
    void trim() {
        values = Arrays.copyOf(values, size);
    }
}
