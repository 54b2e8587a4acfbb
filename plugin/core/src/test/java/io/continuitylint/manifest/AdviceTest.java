package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever does what a finding says is done with it: each suggestion is read back in the place of the mistake. */
class AdviceTest {

    private static final String SOUND = """
            continuity: 1
            functions:
              sell:
                title: Sell
            {function}
              both: {title: A function and a component}
            components:
              till: {kind: system}
              store: {kind: datastore}
              both: {kind: system}
              lead: {kind: role, holders: [ann]}
              ann: {kind: person}
              thing:
                title: A thing
            {component}
            domains:
              east:
                title: The east
            {domain}
            backups:
              spare:
                protects: [till]
                uses: [store]
            {backup}
            tests:
              - backup: spare
                date: 2026-11-01
            {test}
            """;

    /** What an object must have, where the mistake is not in it. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "function", List.of(),
            "component", List.of("kind: system"),
            "domain", List.of("kind: site"),
            "backup", List.of("variant: cold-spare"),
            "test", List.of("kind: failover", "outcome: pass"));

    private static final Pattern WRITE = Pattern.compile("write (?!one of)([^;]+)$");
    private static final Pattern HAS = Pattern.compile("; it has \"([^\"]+)\",");
    private static final Pattern MEANT = Pattern.compile("did you mean \"([^\"]+)\"\\?$");

    @TempDir
    private Path folder;

    static Stream<String> mistakes() throws IOException {
        try (InputStream file = AdviceTest.class.getResourceAsStream("mistakes.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isAcceptedWhenFollowed(String mistake) {
        String[] parts = mistake.split(" \\| ", 2);
        String text = manifest(parts[0], parts[1]);
        List<Finding> findings = findings(text);
        assertThat(findings).describedAs("findings of %s", mistake).hasSize(1);

        List<String> suggestions = suggestions(findings.get(0).message());
        assertThat(suggestions).describedAs(findings.get(0).message()).isNotEmpty();
        for (String suggestion : suggestions) {
            String followed = replaced(text, findings.get(0).place().span(), suggestion);
            assertThat(findings(followed))
                    .describedAs("findings where %s is followed", suggestion)
                    .isEmpty();
        }
    }

    /** The id of what stands in is made from what the need names, and a test names it as it was meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{use: tlil, backups: [{variant: cold-spare, uses: [pads]}]}",
                "{usee: till, backups: [{variant: cold-spare, uses: [pads]}]}",
                "{use: till, bakcups: [{variant: cold-spare, uses: [pads]}]}",
                "{anyOf: [tlil, pads]}",
                "{anyof: [till, pads]}",
                "{quorum: 1, off: [till, pads]}",
            })
    void isAcceptedWhenAllOfItIsFollowed(String need) {
        String text = """
                continuity: 1
                functions:
                  sell: {needs: [%s]}
                  sell2: {needs: [{use: till, backups: [{variant: cold-spare, uses: [pads]}]}]}
                components: {till: {kind: system}, pads: {kind: equipment}}
                tests: [{date: 2026-09-14, backup: sell/till, kind: failover, outcome: pass}]
                """.formatted(need);
        List<Finding> findings = findings(text);
        assertThat(findings).hasSize(2);

        String followed = text;
        for (Finding finding :
                findings.stream().sorted(Comparator.reverseOrder()).toList()) {
            Matcher meant = MEANT.matcher(finding.message());
            if (meant.find()) {
                followed = replaced(followed, spanOfMistake(finding, followed), meant.group(1));
            }
        }
        assertThat(findings(followed)).describedAs(followed).isEmpty();
    }

    /** Of a need without a key that names what it uses, the key that it has. */
    private static Span spanOfMistake(Finding finding, String text) {
        Matcher has = HAS.matcher(finding.message());
        Span span = finding.place().span();
        if (!has.find()) {
            return span;
        }
        int start = text.lines().toList().get(span.startLine() - 1).indexOf(has.group(1)) + 1;
        return new Span(
                span.startLine(), start, span.startLine(), start + has.group(1).length());
    }

    @Test
    void aNeighbourVariantIsNeverOffered() {
        assertThat(findings(manifest("backup", "variant: insurence")))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .doesNotContain("insurance", "margin", "prevention");
    }

    @Test
    void anOwnerIsSuggestedAmongThoseWhoCanOwnOnly() {
        assertThat(findings(manifest("function", "owner: tilll")))
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("\"tilll\" names nothing: there is no person, role or team with that id");
    }

    private static String manifest(String object, String line) {
        String text = SOUND;
        for (Map.Entry<String, List<String>> required : REQUIRED.entrySet()) {
            boolean here = required.getKey().equals(object);
            List<String> lines = new ArrayList<>(required.getValue());
            if (here) {
                lines.removeIf(each -> line.startsWith(each.substring(0, each.indexOf(':') + 1)));
                lines.add(line);
            }
            String block =
                    String.join("\n", lines.stream().map(each -> "    " + each).toList());
            text = text.replace("{" + required.getKey() + "}\n", block.isEmpty() ? "" : block + "\n");
        }
        return text;
    }

    private static List<String> suggestions(String message) {
        Matcher meant = MEANT.matcher(message);
        Matcher write = WRITE.matcher(message);
        if (meant.find()) {
            return List.of(meant.group(1));
        }
        return write.find() ? List.of(write.group(1).split(",? or |, ")) : List.of();
    }

    private static String replaced(String text, Span span, String suggestion) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String line = lines.get(span.startLine() - 1);
        int start = span.startColumn() - 1;
        int colon = suggestion.indexOf(": ");
        if (colon > 0) {
            start = line.lastIndexOf(suggestion.substring(0, colon), start);
        }
        lines.set(span.startLine() - 1, line.substring(0, start) + suggestion + line.substring(span.endColumn() - 1));
        return String.join("\n", lines) + "\n";
    }

    private List<Finding> findings(String text) {
        return new Manifests(folder).withText("continuity.yaml", text).read().findings();
    }
}
