package io.continuitylint.gradle.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents that manifests name, runbooks and evidence, as far as they are there. What in a manifest is the name of a file
 * is found without reading YAML: every value is tried, as it stands and between the signs of a list. A name that is written
 * over several lines, or with escapes, is not found.
 */
public final class NamedDocuments {

    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#\\s.*");
    private static final Pattern KEY = Pattern.compile("^\\s*(?:-\\s+)*(?:[\\w.-]+\\s*:\\s+)?");
    private static final Pattern FLOW = Pattern.compile("[\\[\\]{},]|:\\s");
    private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-fA-F]{64}\\b");

    private final Path root;
    private final SortedMap<String, String> found = new TreeMap<>();

    private NamedDocuments(Path root) {
        this.root = root;
    }

    /**
     * Those below a folder.
     *
     * @param root what lies outside of it is not looked at
     * @param manifests their documents lie beside them, or at their path from the root
     * @return their paths from the root; with a hash of the content where one may be in a manifest, else with nothing: that a
     *     document is there is all that matters then
     */
    public static SortedMap<String, String> in(Path root, Collection<Path> manifests) {
        NamedDocuments documents = new NamedDocuments(root);
        manifests.forEach(documents::read);
        return documents.found;
    }

    private void read(Path manifest) {
        String text;
        try {
            // A sign that is no UTF-8 is replaced; the linter says what is wrong with it.
            text = new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return;
        }
        boolean hashes = HASH.matcher(text).find();
        text.lines().flatMap(NamedDocuments::values).distinct().forEach(value -> look(manifest, value, hashes));
    }

    private static Stream<String> values(String line) {
        String bare = COMMENT.matcher(line).replaceFirst("");
        String value = KEY.matcher(bare).replaceFirst("");
        return Stream.concat(Stream.of(value), FLOW.splitAsStream(bare))
                .map(each -> QUOTES.matcher(each.strip()).replaceAll("").strip())
                .filter(each -> !each.isEmpty() && each.length() < 1000 && !each.contains("://"));
    }

    private void look(Path manifest, String value, boolean hashes) {
        Path folder = manifest.getParent();
        Stream.ofNullable(folder).forEach(beside -> look(beside, value, hashes, manifest));
        look(root, value, hashes, manifest);
    }

    private void look(Path folder, String value, boolean hashes, Path manifest) {
        Path document = existing(folder, value);
        if (document == null || !document.startsWith(root) || document.equals(root) || document.equals(manifest)) {
            return;
        }
        String path = root.relativize(document).toString().replace('\\', '/');
        if (hashes && Files.isRegularFile(document)) {
            found.merge(path, ContentHash.of(document), (before, hash) -> hash);
        } else {
            found.putIfAbsent(path, "");
        }
    }

    /** A section of a document may be named, as in {@code recovery.md#database}. */
    private static @Nullable Path existing(Path folder, String value) {
        try {
            Path whole = folder.resolve(value).normalize();
            if (Files.exists(whole)) {
                return whole;
            }
            int section = value.lastIndexOf('#');
            Path file = section < 0
                    ? whole
                    : folder.resolve(value.substring(0, section)).normalize();
            return Files.exists(file) ? file : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
