package io.continuitylint.manifest;

import io.continuitylint.request.RequestException;
import io.continuitylint.source.Suggestions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the YAML files of a git revision to a folder, where the search for manifests finds them as it found those of
 * today. It runs the git that is on the path, which knows the filters and line ends of the repository, and changes nothing
 * in that: the index it needs is a file of its own.
 */
final class GitCheckout {

    /** What a hook sets for the git that runs it; the folder alone tells ours where the repository is. */
    private static final List<String> OF_A_HOOK =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR");

    private static final String LINK = "120000 ";

    private final Path folder;
    private final String revision;
    private final Path work;

    private GitCheckout(Path folder, String revision, Path work) {
        this.folder = folder;
        this.revision = revision;
        this.work = work;
    }

    /** What a run of git said. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
    private record Said(int exit, byte[] out, String errors) {

        String text() {
            return new String(out, StandardCharsets.UTF_8).strip();
        }
    }

    /**
     * Writes them.
     *
     * @param folder in the repository, which need not have been there in that revision
     * @param work an empty folder
     * @return the folder below {@code work} that stands for {@code folder}; it may not be there
     * @throws RequestException if there is no git, no repository or no such revision
     */
    static Path write(Path folder, String revision, Path work) {
        return new GitCheckout(folder, revision, work).write();
    }

    private Path write() {
        Said prefix = run(folder, null, "rev-parse", "--show-prefix");
        if (prefix.exit() != 0) {
            throw refused(
                    "%s is a revision of git, and %s is in no git repository".formatted(revision, folder),
                    prefix.errors().contains("not a git repository")
                            ? "lint a checkout that has its .git folder, or leave the base out"
                            : "git says: " + prefix.errors());
        }
        String commit = commit();
        Path top = folder.resolve(run(folder, null, "rev-parse", "--show-cdup").text());
        byte[] all = done(run(top, null, "ls-tree", "-r", "-z", "--full-tree", commit));
        done(run(top, yaml(all), "update-index", "-z", "--index-info"));
        Path tree = work.resolve("tree");
        done(run(top, null, "checkout-index", "--all", "--quiet", "--prefix=" + tree + "/"));
        return tree.resolve(prefix.text());
    }

    private String commit() {
        Said found = run(folder, null, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (found.exit() == 0) {
            return found.text();
        }
        boolean shallow =
                run(folder, null, "rev-parse", "--is-shallow-repository").text().equals("true");
        String names =
                run(folder, null, "for-each-ref", "--format=%(refname:short)").text();
        String guess = Suggestions.closest(revision, names.lines().toList());
        throw refused(
                shallow
                        ? "the clone in %s is shallow and has no revision %s".formatted(folder, revision)
                        : "the git repository of %s has no revision %s".formatted(folder, revision),
                guess == null || shallow ? "fetch it first: " + fetch(shallow) : "did you mean %s?".formatted(guess));
    }

    /** A clone of one branch makes no name of its own for another that is fetched. */
    private String fetch(boolean shallow) {
        int slash = revision.indexOf('/');
        String remote = revision.substring(0, Math.max(0, slash));
        if (run(folder, null, "remote").text().lines().anyMatch(remote::equals)) {
            return "git fetch --depth=1 %s +%s:refs/remotes/%s"
                    .formatted(remote, revision.substring(slash + 1), revision);
        }
        return shallow ? "git fetch --unshallow" : "git fetch origin " + revision;
    }

    /** The entries of a tree that may be manifests, or links to some: {@code mode type object, tab, path}, each closed by a zero. */
    private static byte[] yaml(byte[] tree) {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        int start = 0;
        for (int end = 0; end < tree.length; end++) {
            if (tree[end] == 0) {
                // A name need not be UTF-8, so its bytes are passed on as they are.
                String entry = new String(tree, start, end - start, StandardCharsets.ISO_8859_1);
                String name = entry.toLowerCase(Locale.ROOT);
                if (entry.startsWith(LINK) || name.endsWith(".yaml") || name.endsWith(".yml")) {
                    entries.write(tree, start, end + 1 - start);
                }
                start = end + 1;
            }
        }
        return entries.toByteArray();
    }

    private byte[] done(Said said) {
        if (said.exit() != 0) {
            throw refused("git cannot read %s in %s: %s".formatted(revision, folder, said.errors()), null);
        }
        return said.out();
    }

    private Said run(Path in, byte @Nullable [] input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", in.toString()));
        command.addAll(Arrays.asList(arguments));
        try {
            Path errors = work.resolve("errors");
            Path given = Files.write(work.resolve("input"), input == null ? new byte[0] : input);
            ProcessBuilder git =
                    new ProcessBuilder(command).redirectInput(given.toFile()).redirectError(errors.toFile());
            git.environment().keySet().removeAll(OF_A_HOOK);
            git.environment().put("GIT_INDEX_FILE", work.resolve("index").toString());
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

    private static RequestException refused(String message, @Nullable String hint) {
        return new RequestException("base", message, hint);
    }
}
