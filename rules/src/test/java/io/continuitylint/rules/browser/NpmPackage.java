package io.continuitylint.rules.browser;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** A package of the npm registry in one version, known by its hash, and unpacked into a folder of the build. */
record NpmPackage(String name, String version, String sha512) {

    private static final int BLOCK = 512;
    private static final int NAME = 100;

    void unpack(Path modules) throws IOException, InterruptedException {
        String file = name.substring(name.indexOf('/') + 1); // A name may be in a scope: @vscode/l10n.
        URI address = URI.create("https://registry.npmjs.org/%s/-/%s-%s.tgz".formatted(name, file, version));
        byte[] archive = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
        if (!hash(archive).equals(sha512)) {
            throw new IOException(address + " is another file than the one that is known");
        }
        Path folder = modules.resolve(name);
        try (DataInputStream tar = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(archive)))) {
            byte[] header = new byte[BLOCK];
            for (tar.readFully(header); header[0] != 0; tar.readFully(header)) {
                byte[] content = new byte[Integer.parseInt(text(header, 124, 11), 8)];
                tar.readFully(content);
                tar.skipNBytes((BLOCK - content.length % BLOCK) % BLOCK);
                write(folder, path(header), content);
            }
        }
    }

    /** Its first folder, {@code package}, left out. */
    private static String path(byte[] header) {
        String prefix = text(header, 345, 155);
        String path = text(header, 0, NAME);
        String whole = prefix.isEmpty() ? path : prefix + "/" + path;
        return whole.substring(whole.indexOf('/') + 1);
    }

    private static void write(Path folder, String path, byte[] content) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(path + " leaves the folder of the package");
        }
        if (!path.isEmpty() && !path.endsWith("/")) {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, content);
        }
    }

    private static String text(byte[] header, int from, int length) {
        return new String(header, from, length, StandardCharsets.US_ASCII)
                .replace('\0', ' ')
                .strip();
    }

    private static String hash(byte[] archive) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-512").digest(archive));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-512", impossible);
        }
    }
}
