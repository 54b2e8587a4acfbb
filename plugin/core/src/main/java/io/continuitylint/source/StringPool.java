package io.continuitylint.source;

/** Gives texts that come again and again one string: keys, words and ids are most of a manifest. */
final class StringPool {

    private static final int SLOTS = 4096;
    private static final int LONGEST = 40;

    private final String[] seen = new String[SLOTS];

    /** The text, as a string that was given out before where it is still remembered. */
    String same(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 12) & SLOTS - 1;
        String known = seen[slot];
        if (text.equals(known)) {
            return known;
        }
        seen[slot] = text;
        return text;
    }
}
