package io.continuitylint.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what is read bit by bit, or at once. */
public final class Sha256 {

    private final MessageDigest digest = algorithm();

    public static byte[] of(String text) {
        return algorithm().digest(bytes(text));
    }

    public static byte[] of(Path file) throws IOException {
        MessageDigest digest = algorithm();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    /** As {@code sha256sum} prints it: 64 small hexadecimal digits. */
    public static String inDigits(Path file) throws IOException {
        return HexFormat.of().formatHex(of(file));
    }

    /** A text does not run into the next one. */
    public void add(String text) {
        digest.update(of(text));
    }

    public void add(byte[] bytes) {
        digest.update(bytes);
    }

    /** That of all that was added, as 64 small hexadecimal digits. */
    public String inDigits() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
