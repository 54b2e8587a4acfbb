package io.continuitylint.manifest.discovery;

import io.continuitylint.source.Suggestions;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names files relative to a folder, with forward slashes, the same on every machine and for each file another. Java decodes
 * the bytes of a name by the locale of the process and replaces what it does not know, so that two files look alike.
 * Here a name is UTF-8 whatever the locale says; bytes that are not, and characters that would break a line or steer a
 * terminal, are written as {@code %XX}.
 */
public final class FileNames {

    /** A name that is written like an escaped byte gets its percent sign escaped, so that no two names are the same. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("%(?=[0-9A-Fa-f]{2})");

    private final Path root;

    /** @param root absolute and normalized */
    public FileNames(Path root) {
        this.root = root;
    }

    /** The name of a file below the root or elsewhere; on another drive it is the whole path. */
    public String of(Path file) {
        boolean onOneDrive = Objects.equals(root.getRoot(), file.getRoot());
        Path path = onOneDrive ? root.relativize(file) : file;
        StringJoiner name = new StringJoiner("/");
        if (path.getRoot() != null) {
            name.add(path.getRoot().toString().replaceAll("[/\\\\]+$", "").replace('\\', '/'));
        }
        path.forEach(step -> name.add(step(step)));
        return name.toString().isEmpty() ? "." : name.toString();
    }

    /** The last part of a path in lower case, to compare it with names of ours. */
    static String simple(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString().toLowerCase(Locale.ROOT);
    }

    /** The name of the file beside a missing one that is closest to its name; null if none is close. */
    public static @Nullable String closestTo(Path missing) {
        Path file = missing.toAbsolutePath();
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names =
                    siblings.map(path -> path.getFileName().toString()).toList();
            return Suggestions.closest(name.toString(), names);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static String step(Path step) {
        String decoded = step.toString();
        if (decoded.chars().allMatch(sign -> sign >= ' ' && sign < 0x7F)) {
            return LOOKS_ESCAPED.matcher(decoded).replaceAll("%25");
        }
        return File.separatorChar == '/' ? utf8(bytes(step)) : escaped(decoded);
    }

    /** The bytes of a name as the file system has them, which only the URI of a path shows. */
    private static byte[] bytes(Path step) {
        String encoded = Path.of("/").resolve(step).toUri().getRawPath();
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
        for (int at = 1; at < encoded.length(); at++) {
            char sign = encoded.charAt(at);
            if (sign == '%') {
                bytes.put((byte) Integer.parseInt(encoded.substring(at + 1, at + 3), 16));
                at += 2;
            } else if (sign != '/') {
                bytes.put((byte) sign);
            }
        }
        byte[] name = new byte[bytes.flip().limit()];
        bytes.get(name);
        return name;
    }

    private static String utf8(byte[] name) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(name);
        StringBuilder text = new StringBuilder();
        while (bytes.hasRemaining()) {
            CharBuffer sound = CharBuffer.allocate(bytes.remaining());
            CoderResult result = strict.reset().decode(bytes, sound, true);
            text.append(escaped(sound.flip().toString()));
            for (int wrong = 0; result.isError() && wrong < result.length(); wrong++) {
                text.append(String.format(Locale.ROOT, "%%%02X", bytes.get()));
            }
        }
        return text.toString();
    }

    private static String escaped(String sound) {
        StringBuilder text = new StringBuilder();
        LOOKS_ESCAPED.matcher(sound).replaceAll("%25").codePoints().forEach(point -> {
            if (isHarmless(point)) {
                text.appendCodePoint(point);
            } else {
                for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    text.append(String.format(Locale.ROOT, "%%%02X", each));
                }
            }
        });
        return text.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
