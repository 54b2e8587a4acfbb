package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlReader;
import io.continuitylint.source.YamlSequence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No check speaks of the absence of what stands in a part of a file that could not be read. */
class PartlyReadTest {

    private static final String SOUND = """
            continuity: 1
            owner: role:lead
            functions: {sell: {tier: 2, needs: [
              {use: till, backups: [
                {variant: manual-process, uses: [pads], activation: {mode: manual, activators: [lead]}}]},
              {anyOf: [pads, till], id: either}]}}
            components: {
              till: {kind: system, in: [east]},
              pads: {kind: equipment},
              lead: {kind: role, holders: [ann], deputies: [{person: ben}]},
              ann: {kind: person},
              ben: {kind: person}}
            domains: {east: {kind: site, location: {lat: 50.1, lon: 8.6}}}
            backups: {spare: {protects: [pads], variant: cold-spare, uses: [till]}}
            tests: [
              {backup: sell/till, date: 2026-11-01, kind: walkthrough, outcome: pass},
              {backup: [either, spare], date: 2026-11-01, kind: failover, outcome: pass}]
            """;

    private static final Pattern MISSING =
            Pattern.compile("names nothing|has no|test needs|manifest needs|must name|must have");

    @TempDir
    private Path folder;

    @Test
    void allOfItCanBeRead() {
        assertThat(findings(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("merged")
    void whatIsMergedInIsNotMissing(String text) {
        assertThat(findings(text)).singleElement().asString().contains("merge keys (<<) are not read");
    }

    @ParameterizedTest
    @MethodSource("brokenOff")
    void whatStandsBehindABreakIsNotMissing(String text) {
        assertThat(findings(text))
                .isNotEmpty()
                .noneMatch(finding -> MISSING.matcher(finding).find());
    }

    @Test
    void whatTheSecondOfTwoMapsDeclaresIsNotMissing() {
        String text = """
                continuity: 1
                functions: {sell: {needs: [till, pads]}}
                components: {till: {kind: system}}
                components: {pads: {kind: equipment}}
                """;

        assertThat(findings(text)).singleElement().asString().contains("the key \"components\" is here twice");
    }

    /** Whatever the id was. */
    @Test
    void whatAnIdThatBecameAMergeKeyDeclaredIsNotMissing() {
        String text = SOUND.replace("{sell:", "{<<:").replace("uses: [till]", "uses: [till, lead]");

        assertThat(findings(text)).singleElement().asString().contains("merge keys (<<) are not read");
        assertThat(findings(SOUND.replace("{\n  till:", "{\n  <<:")))
                .singleElement()
                .asString()
                .contains("merge keys (<<) are not read");
    }

    /** Two groups of one first member, and two backups of one need, each of which gets its id from elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"<<: {id: %s}", "Id: %s", "idd: %s", "ids: %s"})
    void anIdThatCouldNotBeReadIsNotTheOneMadeInItsPlace(String id) {
        String text =
                """
                continuity: 1
                functions: {sell: {needs: [
                  {%s, anyOf: [till, pads]},
                  {%s, anyOf: [till, book]},
                  {use: till, backups: [{%s, variant: cold-spare, uses: [pads]}, {%s, variant: cold-spare, uses: [book]}]}]}}
                components: {till: {kind: system}, pads: {kind: equipment}, book: {kind: equipment}}
                tests: [{backup: [one, two, three, four], date: 2026-11-01, kind: failover, outcome: pass}]
                """.formatted(id.formatted("one"), id.formatted("two"), id.formatted("three"), id.formatted("four"));

        assertThat(findings(text)).hasSize(4).allMatch(each -> each.matches(".*(merge keys|did you mean \"id\").*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hard: {refused: this}", "hardd: false", "Hard: true", "<<: {hard: false}"})
    void whatIsNotKnownToBeHardStopsNothing(String hard) {
        String text = """
                continuity: 1
                functions: {sell: {needs: [{use: till, %s}, {anyOf: [pads, book], %s}]}}
                components: {till: {kind: system}, pads: {kind: equipment}, book: {kind: equipment}}
                backups:
                  spare:
                    protects: till
                    variant: cold-spare
                    uses: [pads]
                    activation: {mode: manual, tools: [{use: book, %s}, {anyOf: [till, book], %s}]}
                """.formatted(hard, hard, hard, hard);

        WorkspaceReader.Result read =
                new Manifests(folder).withText("continuity.yaml", text).read();

        assertThat(read.findings()).hasSize(4);
        assertThat(read.workspace().functions().values())
                .flatMap(Function::needs)
                .hasSize(2)
                .noneMatch(Need::hard);
        assertThat(read.workspace().backups().values())
                .flatMap(spare -> Objects.requireNonNull(spare.activation()).tools())
                .hasSize(2)
                .noneMatch(Need::hard);
    }

    /** Each key in turn, with its value in a mapping that is merged in. */
    static Stream<String> merged() {
        return entries()
                .map(entry -> SOUND.substring(0, entry.key().start())
                        + "<<: {"
                        + SOUND.substring(entry.key().start(), entry.value().end())
                        + "}"
                        + SOUND.substring(entry.value().end()));
    }

    /** Each key in turn, behind what is no YAML or never closed. */
    static Stream<String> brokenOff() {
        return entries()
                .flatMap(entry -> Stream.of("@", "\"", "[", "{x: [", "- ")
                        .map(broken -> SOUND.substring(0, entry.key().start())
                                + broken
                                + SOUND.substring(entry.key().start())));
    }

    private static Stream<YamlMapping.Entry> entries() {
        YamlNode root = YamlReader.read(SOUND.getBytes(StandardCharsets.UTF_8), Path.of("sound"), "sound")
                .file()
                .root();
        List<YamlMapping.Entry> entries = new ArrayList<>();
        if (root instanceof YamlMapping top) {
            top.entries().stream()
                    .filter(entry -> !entry.key().text().equals("continuity"))
                    .forEach(entry -> add(entry, entries));
        }
        return entries.stream();
    }

    private static void add(YamlMapping.Entry entry, List<YamlMapping.Entry> entries) {
        entries.add(entry);
        below(entry.value(), entries);
    }

    private static void below(YamlNode node, List<YamlMapping.Entry> entries) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> add(entry, entries));
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(item -> below(item, entries));
        }
    }

    private List<String> findings(String text) {
        return new Manifests(folder).withText("continuity.yaml", text).findings();
    }
}
