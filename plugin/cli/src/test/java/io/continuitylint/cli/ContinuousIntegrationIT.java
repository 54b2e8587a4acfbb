package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands of the files for servers and hooks, with a Maven repository that has the distribution of this build. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are those of a Unix shell")
class ContinuousIntegrationIT {

    private static final Path UNPACKED = Path.of(System.getProperty("continuity.distribution"));
    private static final String VERSION = UNPACKED.getFileName().toString().substring("continuity-".length());

    @TempDir
    private Path folder;

    private Path project;

    private String repository;

    @BeforeEach
    void aProjectAndARepository() throws Exception {
        assumeThat(bash("command -v curl && command -v shasum && command -v tar", folder, Map.of())
                        .code())
                .as("without curl, shasum and tar these files are of no use")
                .isZero();
        project = Files.createDirectories(folder.resolve("project"));
        Files.createDirectories(project.resolve(".git"));
        Files.writeString(project.resolve("continuity.yaml"), "continuity: 1\nfunctions: {bake: {tier: 5}}\n");
        Path published = Files.createDirectories(folder.resolve("m2/io/continuitylint/continuity-cli/" + VERSION));
        String archive = "continuity-cli-%s-bin.tar.gz".formatted(VERSION);
        Files.copy(UNPACKED.resolve("../../" + archive), published.resolve(archive));
        repository = folder.resolve("m2").toUri().toString().replaceAll("/$", "");
    }

    @Test
    void theActionInstallsAndLints() throws Exception {
        Map<String, String> inputs = inputs();
        Ran ran = action(inputs);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("continuity.yaml:2:26");

        inputs.put("arguments", "explain test/overdue");
        assertThat(action(inputs).out()).startsWith("test/overdue");
    }

    @Test
    void theActionRunsNothingThatAnInputBringsAlong() throws Exception {
        Map<String, String> inputs = inputs();
        inputs.put("arguments", "check --project $(touch${IFS}pwned) ; touch pwned #");
        assertThat(action(inputs).code()).isEqualTo(2);
        assertThat(project.resolve("pwned")).doesNotExist();
    }

    @Test
    void theActionRefusesADistributionThatIsNotThePinnedOne() throws Exception {
        Map<String, String> inputs = inputs();
        inputs.put("sha256", "0".repeat(64));
        Ran ran = action(inputs);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.log()).contains("did NOT match");
        assertThat(folder.resolve("temp/continuity-" + VERSION)).doesNotExist();
    }

    @Test
    void theJobOfGitLabLintsAndKeepsTheReport() throws Exception {
        Mapping job =
                Mapping.read(Path.of("../ci/gitlab/continuity.gitlab-ci.yml")).mapping("continuity");
        Map<String, String> environment =
                new LinkedHashMap<>(job.mapping("variables").texts());
        environment.put("CI", "true");
        environment.put("CONTINUITY_CACHE", project.resolve(".cache/continuity").toString());
        environment.put("CONTINUITY_REPOSITORY", repository);
        environment.put("CONTINUITY_VERSION", VERSION);

        Ran ran = bash(String.join("\n", job.list("script")), project, environment);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("continuity.yaml:2:26");
        assertThat(job.mapping("artifacts").list("paths"))
                .allSatisfy(kept -> assertThat(project.resolve(kept)).isNotEmptyFile());
        assertThat(job.mapping("cache").list("paths"))
                .allSatisfy(kept -> assertThat(project.resolve(kept)).isNotEmptyDirectory());
    }

    @Test
    void theHookLints() throws Exception {
        Ran ran = bash(hook().text("entry"), project, Map.of("PATH", UNPACKED.resolve("bin") + ":" + path()));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("continuity.yaml:2:26");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "continuity.yaml",
                "a/b/continuity.yml",
                "pay.continuity.yaml",
                "Continuity.YAML",
                "continuity/a.yaml",
                "a/continuity/b/c.yml"
            })
    void theHookRunsForAManifest(String name) throws IOException {
        assertThat(files().matcher(name).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"continuity-shop.yaml", "continuity.txt", "a/b.yaml", "discontinuity/a.yaml", "continuity"})
    void theHookDoesNotRunForAnythingElse(String name) throws IOException {
        assertThat(files().matcher(name).find()).isFalse();
    }

    private static Mapping hook() throws IOException {
        return Mapping.readAll(Path.of("../../.pre-commit-hooks.yaml")).get(0);
    }

    private static Pattern files() throws IOException {
        return Pattern.compile(hook().text("files"));
    }

    private Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("version", VERSION);
        inputs.put("repository", repository);
        return inputs;
    }

    /** Runs the steps one after the other, as a runner does: with the inputs in their variables, and with what a step adds to the path. */
    private Ran action(Map<String, String> given) throws Exception {
        Mapping action = Mapping.read(Path.of("../ci/github/action.yml"));
        Map<String, String> inputs = new LinkedHashMap<>();
        for (String name : action.mapping("inputs").names()) {
            inputs.put(name, action.mapping("inputs").mapping(name).text("default"));
        }
        inputs.putAll(given);
        Path added = Files.writeString(folder.resolve("path"), "");
        Ran last = new Ran(0, "", "");
        for (Mapping step : action.mapping("runs").mappings("steps")) {
            Map<String, String> environment = new LinkedHashMap<>();
            environment.put("CI", "true");
            environment.put(
                    "RUNNER_TEMP",
                    Files.createDirectories(folder.resolve("temp")).toString());
            environment.put("GITHUB_PATH", added.toString());
            step.mapping("env").texts().forEach((name, value) -> environment.put(name, filled(value, inputs)));
            List<String> folders = Files.readAllLines(added);
            environment.put(
                    "PATH",
                    String.join("", folders.stream().map(path -> path + ":").toList()) + path());
            last = bash(step.text("run"), project.resolve(filled(step.text("working-directory"), inputs)), environment);
            if (last.code() != 0) {
                return last;
            }
        }
        return last;
    }

    private static String filled(String text, Map<String, String> inputs) {
        return Pattern.compile("\\$\\{\\{ inputs\\.([a-z0-9-]+) }}")
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(inputs.getOrDefault(match.group(1), "")));
    }

    private static String path() {
        return System.getenv("PATH");
    }

    /** As a runner does: an error ends it, also one within a pipe. */
    private Ran bash(String script, Path in, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-eo", "pipefail", "-c", script).directory(in.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Path log = Files.createTempFile(folder, "log", "");
        Process process = builder.redirectError(log.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, Files.readString(log));
    }
}
