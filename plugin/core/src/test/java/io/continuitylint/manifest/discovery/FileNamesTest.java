package io.continuitylint.manifest.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files are bytes, whatever the locale of the process makes of them. */
class FileNamesTest {

    @TempDir
    private Path root;

    @BeforeEach
    void needsAFileSystemWhoseNamesAreBytes() {
        assumeTrue(File.separatorChar == '/');
    }

    @Test
    void eachFileHasAnotherName() throws IOException, InterruptedException {
        touch(
                "continuity/\\303\\244.yaml",
                "continuity/\\303\\266.yaml",
                "continuity/\\344.yaml",
                "continuity/%%E4.yaml",
                "continuity/sub/x.yaml",
                "continuity/sub\\\\x.yaml",
                "continuity/a:b.yaml",
                "continuity/line\\nbreak.yaml",
                "continuity/\\342\\200\\256turned.yaml");

        assertThat(ManifestSearch.find(root, List.of(), List.of(), List.of()).files())
                .extracting(FoundFile::name)
                .containsExactlyInAnyOrder(
                        "continuity/ä.yaml",
                        "continuity/ö.yaml",
                        "continuity/%E4.yaml",
                        "continuity/%25E4.yaml",
                        "continuity/sub/x.yaml",
                        "continuity/sub\\x.yaml",
                        "continuity/a:b.yaml",
                        "continuity/line%0Abreak.yaml",
                        "continuity/%E2%80%AEturned.yaml");
    }

    @Test
    void alsoWhereTheLocaleKnowsAsciiOnly() throws IOException, InterruptedException {
        touch("continuity/\\303\\244.yaml", "continuity/\\303\\266.yaml");

        assertThat(inTheLocaleC())
                .containsExactly("continuity/ä.yaml continuity: 1", "continuity/ö.yaml continuity: 1");
    }

    /** The locale of a process is fixed when it starts, so another process looks. */
    private List<String> inTheLocaleC() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FileNamesInLocale.class.getName(),
                root.toString()));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("LC_ALL", "C");
        Process running = process.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output.lines().toList();
    }

    /** Java cannot name such files itself. */
    private void touch(String... names) throws IOException, InterruptedException {
        Files.createDirectories(root.resolve("continuity/sub"));
        for (String name : names) {
            String script = "printf 'continuity: 1\\n' > \"$(printf '%s')\"".formatted(name);
            Process shell = new ProcessBuilder("sh", "-c", script)
                    .directory(root.toFile())
                    .start();
            assumeTrue(shell.waitFor() == 0);
        }
    }
}
