package io.continuitylint.authoring.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fixture in a folder of its own, where nothing around it counts, such as the policy of the repository that it lies in. One
 * that says what there was before is a change under review: a git repository whose base holds the manifests of its folder
 * {@code base}.
 */
record FixtureWorkspace(TemporaryFolder folder) implements AutoCloseable {

    /** The revision that a change starts from. */
    static final String REVISION = "origin/main";

    private static final String BASE = "base";

    /** Whether a fixture says what there was before. */
    static boolean isUnderReview(Fixture fixture) {
        return Files.isDirectory(fixture.path().resolve(BASE));
    }

    static FixtureWorkspace of(Fixture fixture) {
        try {
            TemporaryFolder copy = TemporaryFolder.make();
            try {
                return new FixtureWorkspace(copy).filled(fixture);
            } catch (IOException | RuntimeException failed) {
                copy.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(fixture.name() + " cannot be copied: " + failed.getMessage(), failed);
        }
    }

    private FixtureWorkspace filled(Fixture fixture) throws IOException {
        if (isUnderReview(fixture)) {
            base(fixture.path().resolve(BASE), root());
            copy(fixture.path(), root());
        } else {
            copy(fixture.path(), root().resolve(fixture.name()));
        }
        return this;
    }

    Path root() {
        return folder.path();
    }

    /** A file, or a folder with the documents that its manifests name. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each :
                    all.filter(path -> !path.startsWith(from.resolve(BASE))).toList()) {
                Path copy = to.resolve(from.relativize(each));
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void base(Path from, Path to) throws IOException {
        copy(from, to);
        git(to, "init", "--quiet");
        git(to, "add", ".");
        git(to, "-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "--quiet", "-m", "base");
        git(to, "update-ref", "refs/remotes/" + REVISION, "HEAD");
    }

    private static void git(Path in, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of("git", "-C", in.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder git = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // What a hook sets would lead it into the repository that the hook is of; what a user sets may ask for a
        // signature.
        git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        try {
            if (git.start().waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
