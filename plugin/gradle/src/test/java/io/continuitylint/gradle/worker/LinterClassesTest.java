package io.continuitylint.gradle.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.gradle.LoadingProbe;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.gradle.testfixtures.ProjectBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterClassesTest {

    private static final String PROBE = LoadingProbe.class.getName().replace('.', '/') + ".class";

    @TempDir
    private Path folder;

    private File tool;
    private LinterParameters parameters;

    @BeforeEach
    void packTheProbe() throws IOException {
        tool = jar("tool.jar");
        parameters = ProjectBuilder.builder()
                .withProjectDir(folder.toFile())
                .withGradleUserHomeDir(
                        Path.of("target/project-builder").toAbsolutePath().toFile())
                .build()
                .getObjects()
                .newInstance(LinterParameters.class);
    }

    @Test
    void areKeptForTheNextRun() {
        assertThat(run(tool).message()).isEqualTo("run 1");
        assertThat(run(tool).message()).isEqualTo("run 2");
    }

    @Test
    void areLoadedAgainWhereAJarHasChanged() throws IOException {
        run(tool);
        Files.setLastModifiedTime(tool.toPath(), FileTime.from(Instant.EPOCH));
        assertThat(run(tool).message()).isEqualTo("run 1");
    }

    @Test
    void areLoadedAgainForOtherJars() throws IOException {
        run(tool);
        assertThat(run(jar("other.jar")).message()).isEqualTo("run 1");
    }

    @Test
    void areApartFromThoseOfTheBuild() {
        assertThat(run(tool).text()).isEqualTo("apart");
    }

    @Test
    void areThoseThatARunLooksForServicesIn() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        assertThat(run(tool).warnings()).isEqualTo("its own");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void areThoseOfTheProcessWhereItHasThem() {
        assertThat(LinterClasses.of(List.of())
                        .job(LoadingProbe.class)
                        .run(parameters)
                        .text())
                .isEqualTo("among the classes of the build");
    }

    private RunResult run(File jar) {
        return LinterClasses.of(List.of(jar)).job(LoadingProbe.class).run(parameters);
    }

    private File jar(String name) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry(PROBE));
            entries.write(Files.readAllBytes(Path.of("target/test-classes").resolve(PROBE)));
        }
        return jar.toFile();
    }
}
