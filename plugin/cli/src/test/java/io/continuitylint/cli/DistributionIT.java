package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what a user unpacks, on the Java of this build and on those that lie beside it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the start script is one of a Unix shell")
class DistributionIT {

    private static final Path UNPACKED = Path.of(System.getProperty("continuity.distribution"));
    private static final String BROKEN = "continuity: 1\nfunctions: {bäcker: {tier: 5}}\n";

    @TempDir
    private Path folder;

    private Path cache;

    @BeforeEach
    void aWorkspace() throws IOException {
        cache = folder.resolve("cache");
        Files.createDirectories(folder.resolve("shop/continuity"));
        Files.writeString(folder.resolve("shop/continuity/ä.yaml"), BROKEN);
    }

    static Stream<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> homes = new ArrayList<>(List.of(own));
        Path beside = own.getParent();
        try (Stream<Path> others = Files.list(beside)) {
            others.filter(home -> Files.isExecutable(home.resolve("bin/java")) && Files.exists(home.resolve("release")))
                    .map(home -> {
                        try {
                            return home.toRealPath();
                        } catch (IOException gone) {
                            return own;
                        }
                    })
                    .filter(home -> major(home) >= 17)
                    .forEach(homes::add);
        }
        return homes.stream().distinct();
    }

    private static int major(Path home) {
        try {
            String release = Files.readString(home.resolve("release"));
            return Integer.parseInt(release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1"));
        } catch (IOException | NumberFormatException unknown) {
            return 0;
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void saysTheSameWithAndWithoutItsArchive(Path java) throws Exception {
        Result first = run(java, List.of("--format=json", "--as-of=2026-11-20"));
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.out()).startsWith("{").contains("continuity/ä.yaml");
        // Nothing of the JVM: what the archive makes it say would be here or in the report.
        assertThat(first.log())
                .isEqualTo("no function with a tier was judged; give each function the tier that it has, 1 to 4\n");
        try (Stream<Path> archives = Files.list(cache)) {
            assertThat(archives).singleElement().asString().endsWith(".jsa");
        }
        assertThat(run(java, List.of("--format=json", "--as-of=2026-11-20"))).isEqualTo(first);
    }

    @Test
    void keepsNoArchiveWhereThatIsNotWantedOrNotPossible() throws Exception {
        Path java = Path.of(System.getProperty("java.home"));
        assertThat(run(java, List.of("--as-of=2026-11-20"), Map.of("CONTINUITY_CACHE", "off"))
                        .code())
                .isEqualTo(1);
        assertThat(run(java, List.of("--as-of=2026-11-20"), Map.of("CONTINUITY_CACHE", "/proc/none"))
                        .code())
                .isEqualTo(1);
        assertThat(run(java, List.of("--nonsense")).code()).isEqualTo(2);
        assertThat(cache)
                .satisfiesAnyOf(
                        none -> assertThat(none).doesNotExist(),
                        none -> assertThat(none).isEmptyDirectory());
    }

    @Test
    void writesNoArchiveOnABuildServerThatNamesNoFolderForIt() throws Exception {
        Path java = Path.of(System.getProperty("java.home"));
        Path home = folder.resolve("home");
        Map<String, String> server = Map.of("CI", "true", "CONTINUITY_CACHE", "", "XDG_CACHE_HOME", home.toString());
        assertThat(run(java, List.of("--as-of=2026-11-20"), server).code()).isEqualTo(1);
        assertThat(home).doesNotExist();
        assertThat(run(java, List.of("--as-of=2026-11-20"), Map.of("CI", "true"))
                        .code())
                .isEqualTo(1);
        assertThat(cache).isNotEmptyDirectory();
    }

    @Test
    void saysThatTheMemoryWasTooSmallAndHowToGiveItMore() throws Exception {
        Path java = Path.of(System.getProperty("java.home"));
        Result ran = run(java, List.of("--as-of=2026-11-20"), Map.of("CONTINUITY_JVM_OPTS", "-Xmx6m"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.log())
                .matches("error: Java ran out of memory, of which it may use [56] MB; allow it more: "
                        + "CONTINUITY_JVM_OPTS=-Xmx4g\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Serial", "Parallel", "G1"})
    void takesTheCollectorThatTheUserNames(String collector) throws Exception {
        Path java = Path.of(System.getProperty("java.home"));
        String named = "-Xmx64m -XX:+Use" + collector + "GC -XX:+PrintFlagsFinal";
        Result ran = run(java, List.of("--as-of=2026-11-20"), Map.of("CONTINUITY_JVM_OPTS", named));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(collectors(ran)).containsExactly("Use" + collector + "GC");
    }

    @Test
    void takesTheParallelCollectorWhereTheUserNamesNone() throws Exception {
        Path java = Path.of(System.getProperty("java.home"));
        // One that is switched off is not the one to take.
        String options = "-XX:-UseSerialGC -XX:+UseGCOverheadLimit -XX:+PrintFlagsFinal";
        Result ran = run(java, List.of("--as-of=2026-11-20"), Map.of("CONTINUITY_JVM_OPTS", options));
        assertThat(collectors(ran)).containsExactly("UseParallelGC");
        assertThat(ran.out()).containsPattern("NewRatio += 8 ");
    }

    /** The collectors among the flags that the JVM prints, which are on. */
    private static List<String> collectors(Result ran) {
        return Pattern.compile("\\bUse(Serial|Parallel|G1|Z|Shenandoah|Epsilon)GC(?= += true)")
                .matcher(ran.out())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void takesJarsAlong() throws Exception {
        Path jar = folder.resolve("along.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/continuity/rule-pack.properties"));
            out.write("name = along\nvocabulary = 1\nmodels = nowhere\n".getBytes(StandardCharsets.UTF_8));
        }
        Path java = Path.of(System.getProperty("java.home"));
        Map<String, String> along = Map.of("CONTINUITY_CLASSPATH", jar.toString());
        assertThat(run(java, List.of("--as-of=2026-11-20")).code()).isEqualTo(1);
        assertThat(run(java, List.of("--as-of=2026-11-20"), along).log())
                .startsWith("error: --pack: %s: the rule pack \"along\" names ".formatted(jar));
    }

    @Test
    void readsNamesWithoutALocale() throws Exception {
        Path java = Path.of(System.getProperty("java.home"));
        Result ran = run(java, List.of("continuity/ä.yaml", "--as-of=2026-11-20"), Map.of("LC_ALL", "C"));
        assertThat(ran.out()).contains("continuity/ä.yaml:2:28");
    }

    @Test
    void isFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), UNPACKED.resolve("bin/continuity"));
        Process process = new ProcessBuilder(link.toString(), "--version").start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("continuity ");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void namesAJavaThatIsNotThere() throws Exception {
        Result ran = run(folder, List.of("--version"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.log())
                .isEqualTo("error: JAVA_HOME is %s, where there is no bin/java; set it to a JDK 17 or newer\n"
                        .formatted(folder));
    }

    @Test
    void bringsCompletionAndAManualPage() throws IOException {
        assertThat(UNPACKED.resolve("completion/continuity.bash")).content().contains("--fail-on");
        assertThat(UNPACKED.resolve("completion/_continuity")).content().startsWith("#compdef continuity");
        assertThat(UNPACKED.resolve("man/man1/continuity.1"))
                .content()
                .contains(".B \\-\\-fail\\-on=SEVERITY", ".B \\-\\-from=FILE", ".B [FOLDER]");
        assertThat(UNPACKED.resolve("bin/continuity.bat")).content().contains("\r\n");
    }

    @Test
    void theCompletionOfBashCompletes() throws Exception {
        String script = "source '%s'; COMP_WORDS=(continuity ex); COMP_CWORD=1; COMP_LINE='continuity ex';"
                + " _complete_continuity; echo \"${COMPREPLY[@]}\"";
        Process process = new ProcessBuilder(
                        "bash", "-c", script.formatted(UNPACKED.resolve("completion/continuity.bash")))
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("explain");
    }

    private record Result(int code, String out, String log) {}

    private Result run(Path java, List<String> arguments) throws Exception {
        return run(java, arguments, Map.of());
    }

    private Result run(Path java, List<String> arguments, Map<String, String> environment) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(UNPACKED.resolve("bin/continuity").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.resolve("shop").toFile());
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("CONTINUITY_CACHE", cache.toString());
        builder.environment().putAll(environment);
        Path log = Files.createTempFile(folder, "log", "");
        Process process = builder.redirectError(log.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Files.readString(log));
    }
}
