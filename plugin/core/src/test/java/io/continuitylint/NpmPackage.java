package io.continuitylint;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * A package of the npm registry, which is fetched and kept nowhere.
 *
 * @param address of its archive
 * @param sha512 of the archive that is known, in hexadecimal digits
 */
public record NpmPackage(URI address, String sha512) {

    private static final int BLOCK = 512;

    /** Takes the files of a package. */
    @FunctionalInterface
    public interface Files {

        /** @param name within the package */
        void take(String name, byte[] content) throws IOException;
    }

    /** Fetches it, and hands over each of its files. */
    public void fetch(Files files) throws IOException, InterruptedException {
        byte[] archive = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
        if (!hash(archive).equals(sha512)) {
            throw new IOException(address + " is another file than the one that is known");
        }
        try (DataInputStream tar = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(archive)))) {
            byte[] header = new byte[BLOCK];
            for (tar.readFully(header); header[0] != 0; tar.readFully(header)) {
                byte[] file = new byte[Integer.parseInt(text(header, 124, 11).strip(), 8)];
                tar.readFully(file);
                tar.skipNBytes((BLOCK - file.length % BLOCK) % BLOCK);
                files.take(text(header, 0, 100).strip().replaceFirst("^package/", ""), file);
            }
        }
    }

    private static String text(byte[] header, int from, int length) {
        return new String(header, from, length, StandardCharsets.US_ASCII).replace('\0', ' ');
    }

    private static String hash(byte[] bytes) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
        } catch (GeneralSecurityException never) {
            throw new IOException("this Java knows no SHA-512", never);
        }
    }
}
