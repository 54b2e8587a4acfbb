package io.continuitylint.catalog;

import io.continuitylint.source.Encoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a rule pack keeps the documentation of its rules: {@code catalog/<rule id>/rule.md}. Each is parsed once. */
public final class PackDocuments {

    private static final String CATALOG = "catalog";
    private static final String DOCUMENT = "rule.md";

    private final String pack;
    private final String folder;
    private final PackFiles files;
    private final Supplier<PackIndex> index;
    private final @Nullable String pages;
    private final Map<String, RuleSpecReader.Result> parsed = new ConcurrentHashMap<>();

    /**
     * @param pack name of the pack
     * @param folder how messages name the folder of its families
     * @param files those of the pack
     * @param index what the pack says beside its rules
     * @param pages the folder of the families where readers of a report find it; null where it is only in a jar
     */
    private PackDocuments(
            String pack, String folder, PackFiles files, Supplier<PackIndex> index, @Nullable String pages) {
        this.pack = pack;
        this.folder = folder;
        this.files = files;
        this.index = index;
        this.pages = pages;
    }

    /** Those of a jar that stays open; what it says beside its rules is read where that is needed. */
    public static PackDocuments inJar(String pack, PackFiles files) {
        return new PackDocuments(pack, prefix(pack), files, () -> index(pack, files), null);
    }

    /** Those of a jar that is closed after the run, of which a report is made that may be written later. */
    public static PackDocuments inClosingJar(String pack, PackFiles files) {
        PackIndex index = index(pack, files);
        return new PackDocuments(pack, prefix(pack), files, () -> index, null);
    }

    /** The same documents of rules that lie in a folder. */
    public PackDocuments writtenIn(String source) {
        return new PackDocuments(source, source, files, index, source);
    }

    /** The same documents of the rules that come with the linter, whose pages its readers know by their path. */
    public PackDocuments ofTheCatalogue() {
        return new PackDocuments(pack, folder, files, index, CATALOG);
    }

    /** Nobody looks for a folder in a jar. */
    private static String prefix(String pack) {
        return "rule pack " + pack + ": " + CATALOG;
    }

    private static PackIndex index(String pack, PackFiles files) {
        return PackIndex.read(text(pack, files, PackIndex.STANDARDS), text(pack, files, PackIndex.TOPICS));
    }

    /** The name of the pack. */
    String pack() {
        return pack;
    }

    /** How messages name the folder of its families. */
    public String folder() {
        return folder;
    }

    /** What the pack says beside its rules. */
    PackIndex index() {
        return index.get();
    }

    /** Parses the document of a rule before it is asked for. */
    public void load(String id) {
        parsed.computeIfAbsent(id, this::parse);
    }

    RuleSpecReader.Result read(String id) {
        return parsed.computeIfAbsent(id, this::parse);
    }

    private RuleSpecReader.Result parse(String id) {
        String file = document(folder, id);
        String text = text(id, DOCUMENT);
        if (text == null) {
            return new RuleSpecReader.Result(RuleSpecReader.unread(id), List.of(file + " is missing"));
        }
        RuleSpecReader.Result read = RuleSpecReader.read(id, file, text);
        return pages == null
                ? read
                : new RuleSpecReader.Result(read.spec().explainedIn(document(pages, id)), read.mistakes());
    }

    private static String document(String families, String id) {
        return String.join("/", families, id, DOCUMENT);
    }

    /** A file in the folder of a rule; null if there is none of that name. */
    @Nullable
    String text(String id, String name) {
        return text(pack, files, path(id, name));
    }

    private static @Nullable String text(String pack, PackFiles files, String path) {
        try (InputStream in = files.open(path)) {
            return in == null ? null : Encoding.withoutMark(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rule pack %s: %s cannot be read".formatted(pack, path), unreadable);
        }
    }

    private static String path(String id, String name) {
        return String.join("/", CATALOG, id, name);
    }
}
