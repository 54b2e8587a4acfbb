package io.continuitylint.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A fixture as a change under review: a git repository whose base holds the manifests of its folder {@code base}. */
record UnderReview(Path root) implements AutoCloseable {

    /** The revision that the change starts from. */
    static final String BASE = "origin/main";

    private static final String FOLDER = "base";

    /** Whether a fixture says what there was before. */
    static boolean is(Path fixture) {
        return Files.isDirectory(fixture.resolve(FOLDER));
    }

    /**
     * Makes the repository.
     *
     * @param now the manifests of the change itself
     */
    static UnderReview of(Path fixture, List<Path> now) {
        try (Stream<Path> before = Files.list(fixture.resolve(FOLDER))) {
            UnderReview change = new UnderReview(Files.createTempDirectory("under-review-"));
            change.copy(before.toList());
            change.git("init", "--quiet");
            change.git("add", ".");
            change.git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "--quiet", "-m", "base");
            change.git("update-ref", "refs/remotes/" + BASE, "HEAD");
            change.copy(now);
            return change;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void copy(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.write(root.resolve(file.getFileName()), Files.readAllBytes(file));
        }
    }

    private void git(String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of("git", "-C", root.toString()), Stream.of(arguments))
                .toList();
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
