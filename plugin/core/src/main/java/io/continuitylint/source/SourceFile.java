package io.continuitylint.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** One file of a workspace: its name in findings and the tree that was read from it. */
public final class SourceFile {

    private final Path path;
    private final String name;
    private final @Nullable YamlNode root;
    private final Lines lines;
    private final @Nullable String unsaved;

    /** A file of which nothing was read. */
    public SourceFile(Path path, String name) {
        this(path, name, null, new Lines(""), null);
    }

    /**
     * @param name path relative to the lint root, with forward slashes
     * @param root the document, or null if the file is empty or could not be read
     * @param unsaved the text, if it is not what the file holds; null to read it there
     */
    SourceFile(Path path, String name, @Nullable YamlNode root, Lines lines, @Nullable String unsaved) {
        this.path = path;
        this.name = name;
        this.root = root;
        this.lines = lines;
        this.unsaved = unsaved;
    }

    public Path path() {
        return path;
    }

    public String name() {
        return name;
    }

    public @Nullable YamlNode root() {
        return root;
    }

    /** The place of a node of this file. */
    public Place place(YamlNode node) {
        return new Place(this, node);
    }

    /** The beginning of the file: the place of what concerns all of it. */
    public Place start() {
        return new Place(name, new Span(1, 1, 1, 1), "");
    }

    Span span(YamlNode node) {
        return lines.span(node.start(), node.end());
    }

    /** The keys and numbers that lead to a node, searched from the root by position. */
    String pathTo(YamlNode node) {
        StringBuilder path = new StringBuilder();
        YamlNode here = root;
        while (here != null && !here.equals(node)) {
            here = step(here, node, path);
        }
        return path.toString();
    }

    private static @Nullable YamlNode step(YamlNode here, YamlNode wanted, StringBuilder path) {
        if (here instanceof YamlMapping mapping) {
            int index = lastUpTo(
                    wanted.start(), mapping.size(), entry -> mapping.key(entry).start());
            if (index < 0) {
                return null;
            }
            path.append('/').append(escape(mapping.key(index).text()));
            return mapping.key(index).equals(wanted) ? null : mapping.value(index);
        }
        if (here instanceof YamlSequence sequence) {
            List<YamlNode> items = sequence.items();
            int index = lastUpTo(
                    wanted.start(), items.size(), item -> items.get(item).start());
            if (index < 0) {
                return null;
            }
            path.append('/').append(index);
            return items.get(index);
        }
        return null;
    }

    /** The last of some keys or items, in order, that does not begin after a character; -1 if all do. */
    private static int lastUpTo(int character, int size, IntUnaryOperator start) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(middle) <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** As RFC 6901 writes it: {@code ~} and {@code /} are escaped in a step. */
    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** The lines of the text, read again: only the few files with findings are ever shown. None if it is too large. */
    public List<String> lines() {
        if (unsaved != null) {
            return new TextLines(unsaved, lines);
        }
        try {
            if (Files.size(path) > YamlReader.MAX_BYTES) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return new TextLines(Encoding.withoutMark(text), lines);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
