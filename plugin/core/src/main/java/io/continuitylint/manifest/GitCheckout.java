package io.continuitylint.manifest;

import io.continuitylint.request.RequestException;
import io.continuitylint.source.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes files of a git revision to a folder, where the search for manifests finds them as it found those of today: all
 * YAML files, and others when they are wanted. It runs the git that is on the path, which knows the filters and line ends of the repository, and changes nothing
 * in that: the index it needs is a file of its own.
 */
final class GitCheckout {

    /** What a hook sets for the git that runs it; the folder alone tells ours where the repository is. */
    private static final List<String> OF_A_HOOK =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR");

    private static final String LINK = "120000 ";

    /** A name need not be UTF-8, so its bytes are passed on as they are. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final Path folder;
    private final String revision;
    private final Path work;
    private final Path top;
    private final Path root;
    private final List<String> entries;

    /**
     * Writes the YAML files.
     *
     * @param folder in the repository, which need not have been there in that revision
     * @param work an empty folder
     * @throws RequestException if there is no git, no repository or no such revision
     */
    GitCheckout(Path folder, String revision, Path work) {
        this.folder = folder;
        this.revision = revision;
        this.work = work;
        Said prefix = run(folder, null, "rev-parse", "--show-prefix");
        if (prefix.exit() != 0) {
            throw noRepository(prefix);
        }
        String commit = commit();
        top = folder.resolve(run(folder, null, "rev-parse", "--show-cdup").text());
        root = tree().resolve(prefix.text());
        entries = entries(done(run(top, null, "ls-tree", "-r", "-z", "--full-tree", commit)));
        write(entries.stream().filter(GitCheckout::isYaml).toList());
    }

    /** What a run of git said. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
    private record Said(int exit, byte[] out, String errors) {

        String text() {
            return new String(out, StandardCharsets.UTF_8).strip();
        }
    }

    /** The folder that stands for the top folder of the repository. */
    Path tree() {
        return work.resolve("tree");
    }

    /** The folder in the tree that stands for the one that was given; it may not be there. */
    Path root() {
        return root;
    }

    /** Writes each file of that name, wherever it is; where there is none, one in a folder of that name. */
    void write(String name) {
        String end = "/" + new String(name.getBytes(StandardCharsets.UTF_8), BYTES);
        List<String> files =
                entries.stream().filter(entry -> slashed(entry).endsWith(end)).toList();
        String inside = end + "/";
        write(
                files.isEmpty()
                        ? entries.stream()
                                .filter(entry -> slashed(entry).contains(inside))
                                .limit(1)
                                .toList()
                        : files);
    }

    private void write(List<String> wanted) {
        if (!wanted.isEmpty()) {
            List<String> paths = wanted.stream().map(GitCheckout::path).toList();
            done(run(top, closed(wanted), "update-index", "-z", "--index-info"));
            done(run(top, closed(paths), "checkout-index", "-z", "--stdin", "--force", "--prefix=" + tree() + "/"));
        }
    }

    private static byte[] closed(List<String> lines) {
        return (String.join("\0", lines) + "\0").getBytes(BYTES);
    }

    private static String path(String entry) {
        return entry.substring(entry.indexOf('\t') + 1);
    }

    private static String slashed(String entry) {
        return "/" + path(entry);
    }

    private RequestException noRepository(Said said) {
        return refused(
                "%s is a revision of git, and %s is in no git repository".formatted(revision, folder),
                said.errors().contains("not a git repository")
                        ? "lint a checkout that has its .git folder, or leave the base out"
                        : "git says: " + said.errors());
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

    /** {@code mode type object, tab, path}, each closed by a zero. */
    private static List<String> entries(byte[] tree) {
        return Stream.of(new String(tree, BYTES).split("\0"))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** What may be a manifest, or a link to one. */
    private static boolean isYaml(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return entry.startsWith(LINK) || name.endsWith(".yaml") || name.endsWith(".yml");
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
