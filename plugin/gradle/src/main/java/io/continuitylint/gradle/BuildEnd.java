package io.continuitylint.gradle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gradle.api.Project;
import org.gradle.api.logging.Logger;
import org.gradle.api.logging.Logging;
import org.gradle.api.provider.Provider;
import org.gradle.api.services.BuildService;
import org.gradle.api.services.BuildServiceParameters;

/**
 * Lists at the end of a build of several projects what is open in those that passed. Gradle closes it then. It is told files,
 * and reads them at the end: those of a task that is up to date, or that came from the build cache, are there as well.
 */
public abstract class BuildEnd implements BuildService<BuildServiceParameters.None>, AutoCloseable {

    private static final Logger LOG = Logging.getLogger(BuildEnd.class);

    private static final int NAMED = 5;

    private final Set<Path> files = new HashSet<>();

    /** The one of the build. */
    static Provider<BuildEnd> of(Project project) {
        return project.getGradle()
                .getSharedServices()
                .registerIfAbsent("continuityBuildEnd", BuildEnd.class, service -> {});
    }

    /** A task passed, or need not run again. */
    synchronized void expect(Path file) {
        files.add(file);
    }

    /** The task failed, which Gradle tells by itself. */
    synchronized void forget(Path file) {
        files.remove(file);
    }

    @Override
    public synchronized void close() {
        SortedSet<String> lines = new TreeSet<>();
        files.stream().filter(Files::exists).forEach(file -> lines.addAll(lines(file)));
        if (!lines.isEmpty()) {
            LOG.warn(text(lines));
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As the linter words it for other build tools: it is not on the class path here, and a test compares the two. */
    private static String text(SortedSet<String> lines) {
        long errors = lines.stream().filter(line -> line.startsWith("error")).count();
        String more = lines.size() > NAMED ? "\n  and %s more".formatted(lines.size() - NAMED) : "";
        return "Continuity of all projects that passed: %s, %s"
                        .formatted(count(errors, "error"), count(lines.size() - errors, "warning"))
                + lines.stream().limit(NAMED).map("\n  "::concat).collect(Collectors.joining())
                + more;
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
