package io.continuitylint.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.PackLockFile;
import io.continuitylint.authoring.NewRule;
import io.continuitylint.authoring.PackBuild;
import io.continuitylint.engine.NamedPath;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs are pinned by their SHA-256, and a changed one is refused. */
class PackLockTest {

    @TempDir
    private Path folder;

    private Path jar;
    private Path lock;

    @BeforeEach
    void makeAPack() throws IOException {
        jar = folder.resolve("acme.jar");
        lock = folder.resolve("continuity/packs.lock");
        Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\nfunctions: {payroll: {tier: 4}}\n");
        NewRule.of("acme/no-title", folder.resolve("rules")).write();
        pack();
    }

    private void pack() {
        new PackBuild("acme", NamedPath.of(folder, folder.resolve("rules"))).writeJar(jar);
    }

    @Test
    void aPinnedPackIsTaken() {
        assertThat(PackLockFile.write(request(jar).build())).isEqualTo("continuity/packs.lock pins 1 rule pack");
        assertThat(new Linter().lint(request(jar).locked(true).build()).report().findings())
                .anyMatch(finding -> finding.rule().equals("acme/no-title"));
    }

    @Test
    void theSameRulesMakeTheSamePackEverywhere() throws IOException {
        byte[] first = Files.readAllBytes(jar);
        TimeZone here = TimeZone.getDefault();
        for (String zone : List.of("UTC", "Asia/Tokyo", "America/New_York")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try {
                pack();
            } finally {
                TimeZone.setDefault(here);
            }
            assertThat(Files.readAllBytes(jar)).as(zone).isEqualTo(first);
        }
    }

    @Test
    void aPackIsMadeOfRulesThatCanBeEvaluatedAlone() throws IOException {
        Files.delete(folder.resolve("rules/acme/no-title/rule.md"));
        assertThatThrownBy(this::pack)
                .isInstanceOf(RequestException.class)
                .hasMessage(
                        "rules/acme/no-title/rule.md is missing; it holds the title and the severity of the rule, and explains it");
    }

    @Test
    void aRuleThatIsGoneIsInNoPackThatIsBuiltAgain() throws IOException {
        Path classes = folder.resolve("target/classes");
        Path written = folder.resolve("target/continuity-pack.txt");
        PackBuild build = new PackBuild("acme", NamedPath.of(folder, folder.resolve("rules")));
        NewRule.of("acme/gone", folder.resolve("rules")).write();
        Path other = Files.createDirectories(classes).resolve("other.txt");
        Files.writeString(other, "of another plugin");
        assertThat(build.writeInto(classes, written)).isEqualTo(2);
        assertThat(files(classes)).anyMatch(file -> file.contains("gone"));
        try (Stream<Path> gone = Files.walk(folder.resolve("rules/acme/gone"))) {
            gone.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
        assertThat(build.writeInto(classes, written)).isEqualTo(1);
        assertThat(files(classes)).noneMatch(file -> file.contains("gone")).contains("other.txt");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    @Test
    void aChangedPackIsRefused() throws IOException {
        PackLockFile.write(request(jar).build());
        Path rule = folder.resolve("rules/acme/no-title/rule.drl");
        Files.writeString(rule, Files.readString(rule).replace("has no title", "lacks a title"));
        pack();
        assertThat(refusal(request(jar)))
                .startsWith("the pack \"acme\" (%s) is not the one in continuity/packs.lock: its SHA-256 is "
                        .formatted(jar))
                .endsWith(", not " + Files.readAllLines(lock).get(1).substring(0, 64));
        assertThat(new Linter().lint(request(jar).build()).report().findings())
                .as("nothing is compared where that is not wanted")
                .isNotEmpty();
    }

    /** Whoever could change it would not wait until somebody has compared it. */
    @Test
    void noCodeOfAPackThatIsRefusedHasRun() throws IOException {
        PackLockFile.write(request(jar).build());
        Path source = Files.writeString(
                folder.resolve("Changed.java"),
                "class Changed { static { System.setProperty(\"changed\", \"ran\"); } }");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, CompiledPack.DESCRIPTOR, "name = acme\nvocabulary = 1\nmodels = models\n".getBytes(UTF_8));
            entry(out, "models", "Changed\n".getBytes(UTF_8));
            entry(out, "Changed.class", Files.readAllBytes(folder.resolve("Changed.class")));
        }
        assertThat(refusal(request(jar))).contains(" is not the one in continuity/packs.lock: ");
        assertThat(System.getProperty("changed")).isNull();
        PackLockFile.write(request(jar).build());
        assertThat(System.getProperty("changed"))
                .as("to pin it needs none of it either")
                .isNull();
        assertThat(load(request(jar))).contains("cannot be loaded");
        assertThat(System.getProperty("changed")).as("it would have").isEqualTo("ran");
    }

    private static void entry(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
    }

    @Test
    void aPackThatIsNotPinnedOrNotThereIsRefused() throws IOException {
        PackLockFile.write(request().build());
        assertThat(refusal(request(jar)))
                .isEqualTo("the pack \"acme\" (%s) is not in continuity/packs.lock".formatted(jar));
        PackLockFile.write(request(jar).build());
        assertThat(refusal(request()))
                .isEqualTo("the pack \"acme\" is in continuity/packs.lock, and takes no part in this run");
    }

    @Test
    void withoutTheFileOrWithABrokenLineNothingIsTaken() throws IOException {
        assertThat(refusal(request(jar))).isEqualTo("there is no continuity/packs.lock; write it first");
        Files.createDirectories(lock.getParent());
        Files.writeString(lock, "# ours\nacme 1234\n");
        assertThat(refusal(request(jar)))
                .isEqualTo(
                        "continuity/packs.lock:2: \"acme 1234\" is not a SHA-256, two spaces and the name of a pack");
    }

    @Test
    void aPackForAnotherVocabularyIsRefused() throws IOException {
        CompiledPack pack = CompiledPack.of(
                "acme",
                "acme/other",
                "package acme; rule \"acme/other\" when String() then end",
                "---\ntitle: Other\nseverity: info\n---\n");
        String descriptor = "name = acme\nmodels = META-INF/kie/com.acme/acme-rules/drools-model\n";
        pack.with(CompiledPack.DESCRIPTOR, descriptor + "vocabulary = 2\n").write(jar);
        assertThat(load(request(jar)))
                .isEqualTo(
                        jar
                                + ": the rule pack \"acme\" was compiled for vocabulary \"2\", and this linter has vocabulary 1; compile it with this version of the linter");
    }

    private LintRequest.Builder request(Path... packs) {
        return LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                .packs(List.of(packs))
                .looseRules(false);
    }

    private static String refusal(LintRequest.Builder request) {
        return load(request.locked(true));
    }

    private static String load(LintRequest.Builder request) {
        RequestException[] refused = new RequestException[1];
        assertThatThrownBy(() -> new Linter().lint(request.build()))
                .isInstanceOfSatisfying(RequestException.class, thrown -> refused[0] = thrown);
        return String.valueOf(refused[0].getMessage());
    }
}
