package io.continuitylint.rules.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes a manifest as a text, so that it may be no YAML any more, or as bytes, so that it may be no text. */
final class TextMutation {

    private static final String SIGNS = "{}[]:,#-&*!|>'\"%@`?\\\t\n\r a0~<=";
    private static final String PLACE_OF_VALUE = ": ";

    private TextMutation() {}

    static byte[] of(byte[] manifest, Random random) {
        byte[] changed = manifest;
        int changes = 1 + random.nextInt(4);
        for (int change = 0; change < changes; change++) {
            changed = changed.length == 0 ? new byte[] {(byte) random.nextInt(256)} : once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] manifest, Random random) {
        int at = random.nextInt(manifest.length);
        return switch (random.nextInt(9)) {
            case 0 -> flipped(manifest, at, random);
            case 1 -> Arrays.copyOf(manifest, at);
            case 2 -> Arrays.copyOfRange(manifest, at, manifest.length);
            case 3 -> inserted(manifest, at, String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))));
            case 4 -> inserted(manifest, at, Nasty.any(random));
            case 5, 6 -> value(manifest, at, Nasty.any(random));
            default -> lines(manifest, random);
        };
    }

    private static byte[] flipped(byte[] manifest, int at, Random random) {
        byte[] flipped = manifest.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] inserted(byte[] manifest, int at, String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(manifest, manifest.length + more.length);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(manifest, at, longer, at + more.length, manifest.length - at);
        return longer;
    }

    /** Puts a text where the next value begins, up to the end of its line. */
    private static byte[] value(byte[] manifest, int at, String text) {
        String all = new String(manifest, StandardCharsets.UTF_8);
        int start = all.indexOf(PLACE_OF_VALUE, Math.min(at, all.length()));
        if (start < 0) {
            return manifest;
        }
        int end = all.indexOf('\n', start);
        String changed = all.substring(0, start + PLACE_OF_VALUE.length()) + text + (end < 0 ? "" : all.substring(end));
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] lines(byte[] manifest, Random random) {
        // By byte, so that what is no text stays what it is.
        List<String> lines =
                new ArrayList<>(Arrays.asList(new String(manifest, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(other, lines.get(one));
            case 2 -> Collections.swap(lines, one, other);
            default -> lines.set(one, " ".repeat(random.nextInt(4)) + lines.get(one));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
