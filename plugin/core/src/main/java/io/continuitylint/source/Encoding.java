package io.continuitylint.source;

import org.jspecify.annotations.Nullable;

/** Recognises files that were saved as UTF-16 or UTF-32, with a byte-order mark or without. */
final class Encoding {

    /** So many bytes show it. */
    private static final int SAMPLE = 400;

    private Encoding() {}

    /** {@code UTF-16}, or null for what is not known to be another encoding than UTF-8. */
    static @Nullable String other(byte[] bytes) {
        boolean marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        int length = Math.min(SAMPLE, bytes.length / 4 * 4);
        int[] zeros = new int[4];
        for (int index = 0; index < length; index++) {
            zeros[index % 4] += bytes[index] == 0 ? 1 : 0;
        }
        // Text of manifests is mostly ASCII, of which UTF-16 makes every second byte a zero.
        int most = length / 4 * 7 / 10;
        boolean third = zeros[1] > most && zeros[2] > most;
        if (length >= 4 && third && (zeros[0] > most || zeros[3] > most)) {
            return "UTF-32";
        }
        boolean even = zeros[0] > most && zeros[2] > most && zeros[1] + zeros[3] < most;
        boolean odd = zeros[1] > most && zeros[3] > most && zeros[0] + zeros[2] < most;
        return marked || length >= 4 && (even || odd) ? "UTF-16" : null;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
