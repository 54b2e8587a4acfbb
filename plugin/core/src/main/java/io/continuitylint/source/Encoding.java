package io.continuitylint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises files that are not UTF-8: UTF-16 and UTF-32, with a byte-order mark or without, and others by a wrong byte. */
public final class Encoding {

    /** So many bytes show it. */
    private static final int SAMPLE = 400;

    private Encoding() {}

    /** {@code UTF-16}, or null for what is not known to be another encoding than UTF-8. */
    public static @Nullable String other(byte[] bytes) {
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

    /** The text before the first byte that is not UTF-8; null if there is no such byte. */
    public static @Nullable String soundPart(byte[] bytes) {
        CharBuffer sound = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), sound, true);
        return result.isError() ? sound.flip().toString() : null;
    }

    /** The text without a byte-order mark at its beginning. */
    public static String withoutMark(String decoded) {
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
