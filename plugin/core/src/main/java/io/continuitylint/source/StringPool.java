package io.continuitylint.source;

import java.util.Arrays;

/** Texts by number. Those that come again and again have one: keys, words and ids are most of a manifest. */
final class StringPool {

    private static final int SLOTS = 4096;
    private static final int LONGEST = 40;

    /** By the hash of a text, its number and one; 0 where none was seen. */
    private int[] seen = new int[SLOTS];

    private String[] texts = new String[8];
    private int size;

    /** The number of a text, which was given out before where that is still remembered. */
    int number(String text) {
        if (text.length() > LONGEST) {
            return add(text);
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 12) & SLOTS - 1;
        int known = seen[slot] - 1;
        if (known >= 0 && text.equals(texts[known])) {
            return known;
        }
        int number = add(text);
        seen[slot] = number + 1;
        return number;
    }

    private int add(String text) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size + (size >> 1));
        }
        texts[size] = text;
        return size++;
    }

    String get(int number) {
        return texts[number];
    }

    /** Gives back the room for more; nothing is added any more. */
    void trim() {
        texts = Arrays.copyOf(texts, size);
        seen = new int[0];
    }
}
