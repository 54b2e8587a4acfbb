package io.continuitylint.manifest.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Whether a text says that it is a manifest: the version of its format is its first key, or at the start of a line. */
final class Declaration {

    /** Far more than any comment at the head of a file. */
    private static final int LOOKED_AT = 1 << 16;

    private static final String KEY = "[\"']?continuity[\"']?[ \\t]*+:[ \\t]*+[\"']?\\d";

    private static final Pattern FIRST =
            Pattern.compile("\\A(?:\\s*+#.*+|\\s*+%.*+)*+\\s*+(?:---)?\\s*+(?:#.*+\\s*+)*+\\{?\\s*+" + KEY);

    private static final Pattern AT_A_LINE = Pattern.compile("(?m)^" + KEY);

    private Declaration() {}

    /** @param unread the answer for a file that cannot be read */
    static boolean isIn(Path file, boolean unread) {
        try (InputStream in = Files.newInputStream(file)) {
            return isIn(in.readNBytes(LOOKED_AT));
        } catch (IOException unreadable) {
            return unread;
        }
    }

    /** All that counts is ASCII, in any encoding that YAML has once the zeros of UTF-16 and the mark are left out. */
    private static boolean isIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("\\A(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "");
        return FIRST.matcher(text).find() || AT_A_LINE.matcher(text).find();
    }
}
