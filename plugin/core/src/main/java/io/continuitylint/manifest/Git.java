package io.continuitylint.manifest;

import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The git that is on the path, which knows the filters and line ends of a repository. It changes nothing in that: the index
 * it needs is a file of its own.
 *
 * @param revision that is read, for refusals
 * @param work a folder for its files
 * @param index the name of its index there
 */
record Git(String revision, Path work, String index) {

    /** What a hook sets for the git that runs it; the folder alone tells ours where the repository is. */
    private static final List<String> OF_A_HOOK =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR");

    /** What a run of git said. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
    record Said(int exit, byte[] out, String errors) {

        String text() {
            return new String(out, StandardCharsets.UTF_8).strip();
        }
    }

    Said run(Path in, byte @Nullable [] input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", in.toString()));
        command.addAll(Arrays.asList(arguments));
        try {
            Path errors = work.resolve("errors");
            Path given = Files.write(work.resolve("input"), input == null ? new byte[0] : input);
            ProcessBuilder git =
                    new ProcessBuilder(command).redirectInput(given.toFile()).redirectError(errors.toFile());
            git.environment().keySet().removeAll(OF_A_HOOK);
            git.environment().put("GIT_INDEX_FILE", work.resolve(index).toString());
            // Its messages in English, and no question to somebody who is not there.
            git.environment().put("LC_ALL", "C");
            git.environment().put("GIT_TERMINAL_PROMPT", "0");
            // A partial clone would fetch what it lacks.
            git.environment().put("GIT_NO_LAZY_FETCH", "1");
            return said(start(git), errors);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Its output; a refusal where it failed. */
    byte[] done(Path in, byte @Nullable [] input, String... arguments) {
        Said said = run(in, input, arguments);
        if (said.exit() != 0) {
            throw refused("git cannot read %s in %s: %s".formatted(revision, in, said.errors()), null);
        }
        return said.out();
    }

    private Process start(ProcessBuilder git) {
        try {
            return git.start();
        } catch (IOException notThere) {
            throw refused(
                    "%s is a revision of git, and there is no git on the PATH".formatted(revision),
                    "install git where the build runs, or leave the base out");
        }
    }

    private static Said said(Process git, Path errors) throws IOException {
        byte[] out = git.getInputStream().readAllBytes();
        try {
            int exit = git.waitFor();
            String first = Files.readString(errors, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("exit code " + exit);
            return new Said(exit, out, first);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while git was running", stopped);
        }
    }

    static RequestException refused(String message, @Nullable String hint) {
        return new RequestException("base", message, hint);
    }
}
