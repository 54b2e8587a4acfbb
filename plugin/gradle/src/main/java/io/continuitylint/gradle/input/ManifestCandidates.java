package io.continuitylint.gradle.input;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gradle.api.file.FileTreeElement;
import org.gradle.api.specs.Spec;

/**
 * The files that the linter may open when it looks for manifests: all YAML files and copies of such, as each may say that it
 * is a manifest; of others, those whose path holds the word continuity. What lies beside a rule is none.
 */
public final class ManifestCandidates implements Spec<FileTreeElement> {

    /**
     * What Gradle leaves out of each file tree, by its default excludes. The linter must leave it out as well, or a report
     * would depend on what Gradle does not compare.
     */
    public static final List<String> OVERLOOKED = List.of("**/*~", "**/.#*", "**/._*");

    private static final String CONTINUITY = "continuity";
    private static final String PACKAGES = "node_modules";

    private static final Pattern YAML = Pattern.compile(".*\\.ya?ml(?:[.~].*)?");
    private static final Pattern RULE = Pattern.compile("rule\\.(?:drl|csv|xlsx)");
    private static final Pattern OTHER = Pattern.compile("continuity|.*\\.json");

    /** Folders that programs keep for themselves; Gradle's own among them. */
    private static final Set<String> CLOSED = Set.of(".git", ".hg", ".svn", ".gradle", PACKAGES);

    private final Path root;
    private final Exclusions exclusions;

    /**
     * Those below a folder.
     *
     * @param root absolute
     * @param others folders below it that are left out, absolute
     * @param excludes paths and globs, relative to the root
     */
    public ManifestCandidates(Path root, Supplier<List<Path>> others, Collection<String> excludes) {
        this.root = root;
        this.exclusions = new Exclusions(root, others, excludes);
    }

    @Override
    public boolean isSatisfiedBy(FileTreeElement element) {
        Path path = element.getFile().toPath();
        String name = element.getName();
        if (exclusions.contain(path)) {
            return false;
        }
        return element.isDirectory() ? isOpen(path, name) : isCandidate(path, name.toLowerCase(Locale.ROOT));
    }

    /** Between manifests, the linter looks into packages as well. */
    private boolean isOpen(Path folder, String name) {
        return !CLOSED.contains(name) || name.equals(PACKAGES) && isBelowContinuity(root, folder);
    }

    private boolean isCandidate(Path file, String name) {
        return YAML.matcher(name).matches()
                || RULE.matcher(name).matches()
                || OTHER.matcher(name).matches() && speaksOfContinuity(file);
    }

    private boolean speaksOfContinuity(Path file) {
        Path relative = file.startsWith(root) ? root.relativize(file) : file;
        return (root.getFileName() + "/" + relative).toLowerCase(Locale.ROOT).contains(CONTINUITY);
    }

    /** Whether a file is read as a manifest by its name, or by a folder that it lies in. */
    public static boolean isManifest(Path root, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean named = name.matches("(?:.*\\.)?continuity\\.ya?ml");
        return named || YAML.matcher(name).matches() && isBelowContinuity(root, file);
    }

    private static boolean isBelowContinuity(Path root, Path path) {
        for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
            if (CONTINUITY.equalsIgnoreCase(String.valueOf(folder.getFileName()))) {
                return true;
            }
            if (folder.equals(root)) {
                return false;
            }
        }
        return false;
    }
}
