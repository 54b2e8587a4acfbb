package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes a report, and however it ends: readers have a whole one, and nothing else is left. */
class ReplacedFileTest {

    private static final String NAME = "continuity.json";

    @TempDir
    private Path folder;

    private Path file;
    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void writeOnce() throws IOException {
        file = new ReplacedFile(folder.resolve(NAME)).write(out -> out.append(RestlessWriter.text(0)));
    }

    @AfterEach
    void endAll() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void eightWritersOfOneFolderLeaveOneWholeReport() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<Path>> runs = new ArrayList<>();
        for (int run = 0; run < 100; run++) {
            String text = RestlessWriter.text(run);
            runs.add(writers.submit(() -> new ReplacedFile(file).write(out -> out.append(text))));
        }
        while (runs.stream().anyMatch(run -> !run.isDone())) {
            assertIsWhole();
        }
        for (Future<Path> run : runs) {
            assertThat(run.get()).isEqualTo(file);
        }
        writers.shutdown();
        assertThat(folder.toFile().list()).containsExactly(NAME);
    }

    @Test
    void aLinkStaysOneAndTheFileBehindItIsReplaced() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertThat(new ReplacedFile(link).write(out -> out.append("new"))).isEqualTo(link);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere a pipe is made in another way")
    void whatIsNoFileIsWrittenToAndNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        processes.add(reader);
        new ReplacedFile(pipe).write(out -> out.append("through"));
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("through");
        assertThat(Files.exists(pipe) && !Files.isRegularFile(pipe)).isTrue();
    }

    @Test
    void processesThatAreKilledWhileTheyWriteLeaveNothingThatTheNextOneDoesNotRemove() throws Exception {
        Random random = new Random(1);
        Process survivor = start();
        for (int kill = 0; kill < 5; kill++) {
            Process killed = start();
            assertThat(killed.getInputStream().read()).isEqualTo('.');
            long end =
                    System.nanoTime() + Duration.ofMillis(random.nextInt(150)).toNanos();
            while (System.nanoTime() < end) {
                assertIsWhole();
            }
            assertThat(killed.destroyForcibly().waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertIsWhole();
        }
        assertThat(survivor.isAlive()).isTrue();
        assertThat(survivor.destroyForcibly().waitFor(1, TimeUnit.MINUTES)).isTrue();

        Files.writeString(folder.resolve("." + NAME + ".1.tmp"), "half a rep");
        new ReplacedFile(file).write(out -> out.append(RestlessWriter.text(9)));

        assertThat(folder.toFile().list()).containsExactly(NAME);
        assertThat(file).hasContent(RestlessWriter.text(9));
    }

    @Test
    void whatIsBeingWrittenIsLeftAlone() throws IOException {
        Path running = folder.resolve("." + NAME + ".1.tmp");
        try (FileChannel channel = FileChannel.open(running, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
            new ReplacedFile(file).write(out -> out.append(RestlessWriter.text(1)));
            assertThat(running).exists();
        }
        new ReplacedFile(file).write(out -> out.append(RestlessWriter.text(2)));
        assertThat(running).doesNotExist();
    }

    @Test
    void whatIsOldIsRemovedThoughItIsLocked() throws IOException {
        Path old = folder.resolve("." + NAME + ".1.tmp");
        try (FileChannel channel = FileChannel.open(old, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
            new ReplacedFile(file).write(out -> out.append(RestlessWriter.text(1)));
            assertThat(old).doesNotExist();
        }
    }

    @Test
    void aReportOfHalfACharacterIsWritten() throws IOException {
        new ReplacedFile(file).write(out -> out.append("a\uD83Db"));
        assertThat(file).hasContent("a?b");
    }

    private void assertIsWhole() throws IOException {
        String text = Files.readString(file);
        assertThat(text).hasSize(RestlessWriter.LENGTH);
        assertThat(text.charAt(RestlessWriter.LENGTH - 1)).isEqualTo(text.charAt(0));
    }

    private Process start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestlessWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        return process;
    }
}
