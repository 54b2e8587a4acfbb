package io.continuitylint.rules.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/** Makes an input that breaks a promise as small as it can be found in a while: pieces go as long as the promise stays broken. */
final class Reduction {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Predicate<byte[]> breaks;
    private final long end = System.nanoTime() + LONGEST.toNanos();

    private Reduction(Predicate<byte[]> breaks) {
        this.breaks = breaks;
    }

    static byte[] of(byte[] input, Predicate<byte[]> breaks) {
        Reduction reduction = new Reduction(breaks);
        byte[] reduced = input;
        for (int size = Math.max(1, input.length / 2); size > 0; size /= 2) {
            reduced = reduction.without(size, reduced);
        }
        return reduced;
    }

    private byte[] without(int size, byte[] input) {
        byte[] reduced = input;
        int at = 0;
        while (at < reduced.length && System.nanoTime() < end) {
            byte[] rest = cut(reduced, at, Math.min(reduced.length, at + size));
            if (breaks.test(rest)) {
                reduced = rest;
            } else {
                at += size;
            }
        }
        return reduced;
    }

    private static byte[] cut(byte[] input, int from, int to) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(input, 0, from);
        rest.write(input, to, input.length - to);
        return rest.toByteArray();
    }

    /** The input as a Java string, from which a test can be made. */
    static String shown(byte[] input) {
        StringBuilder shown = new StringBuilder("\"");
        for (char sign : new String(input, StandardCharsets.ISO_8859_1).toCharArray()) {
            switch (sign) {
                case '\n' -> shown.append("\\n");
                case '"', '\\' -> shown.append('\\').append(sign);
                default -> {
                    if (sign >= ' ' && sign <= '~') {
                        shown.append(sign);
                    } else {
                        shown.append("<").append(Integer.toHexString(sign)).append(">");
                    }
                }
            }
        }
        return shown.append('"').toString();
    }
}
