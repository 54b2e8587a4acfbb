package io.continuitylint.manifest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of one commit, of which those are written to a folder that somebody asks for. */
final class GitTree {

    private static final String LINK = "120000 ";
    private static final String SUBMODULE = "160000 ";

    /** A name need not be UTF-8, so its bytes are passed on as they are. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final Git git;
    private final Path top;
    private final Path target;
    private final List<String> entries;

    /**
     * Lists them.
     *
     * @param top the top folder of the repository
     * @param target the folder that stands for it
     */
    GitTree(Git git, Path top, String commit, Path target) {
        this.git = git;
        this.top = top;
        this.target = target;
        this.entries = entries(git.done(top, null, "ls-tree", "-r", "-z", "--full-tree", commit));
    }

    /**
     * Another repository within this one.
     *
     * @param path from the top folder on
     * @param commit that this commit says it is at
     */
    record Submodule(String path, String commit) {}

    List<Submodule> submodules() {
        return entries.stream()
                .filter(entry -> entry.startsWith(SUBMODULE))
                .map(entry ->
                        new Submodule(new String(path(entry).getBytes(BYTES), StandardCharsets.UTF_8), object(entry)))
                .toList();
    }

    /** Writes whatever may be a manifest, or a link to one. */
    void writeYaml() {
        write(entries.stream().filter(GitTree::isYaml).toList());
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
        List<String> files =
                wanted.stream().filter(entry -> !entry.startsWith(SUBMODULE)).toList();
        if (!files.isEmpty()) {
            List<String> paths = files.stream().map(GitTree::path).toList();
            git.done(top, closed(files), "update-index", "-z", "--index-info");
            git.done(top, closed(paths), "checkout-index", "-z", "--stdin", "--force", "--prefix=" + target + "/");
        }
    }

    private static byte[] closed(List<String> lines) {
        return (String.join("\0", lines) + "\0").getBytes(BYTES);
    }

    private static String path(String entry) {
        return entry.substring(entry.indexOf('\t') + 1);
    }

    private static String object(String entry) {
        int tab = entry.indexOf('\t');
        return entry.substring(entry.lastIndexOf(' ', tab) + 1, tab);
    }

    private static String slashed(String entry) {
        return "/" + path(entry);
    }

    /** {@code mode type object, tab, path}, each closed by a zero. */
    private static List<String> entries(byte[] tree) {
        return Stream.of(new String(tree, BYTES).split("\0"))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static boolean isYaml(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return entry.startsWith(LINK) || name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
