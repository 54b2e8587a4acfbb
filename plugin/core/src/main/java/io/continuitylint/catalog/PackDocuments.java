package io.continuitylint.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule pack keeps the documentation of its rules: {@code catalog/<rule id>/rule.md}.
 *
 * @param pack name of the pack
 * @param folder how messages name the folder of its families
 * @param files those of the pack
 */
public record PackDocuments(String pack, String folder, PackFiles files) {

    private static final String CATALOG = "catalog";

    /** Those of a jar, in which nobody looks for a folder. */
    public static PackDocuments inJar(String pack, PackFiles files) {
        return new PackDocuments(pack, "rule pack %s: %s".formatted(pack, CATALOG), files);
    }

    RuleSpecReader.Result read(String id) {
        String file = "%s/%s/rule.md".formatted(folder, id);
        String text = text(id, "rule.md");
        return text == null
                ? new RuleSpecReader.Result(RuleSpecReader.unread(id), List.of(file + " is missing"))
                : RuleSpecReader.read(id, file, text);
    }

    /** What the pack says beside its rules. */
    PackIndex index() {
        return PackIndex.read(text(PackIndex.STANDARDS), text(PackIndex.TOPICS));
    }

    /** A file in the folder of a rule; null if there is none of that name. */
    @Nullable
    String text(String id, String name) {
        return text(path(id, name));
    }

    private @Nullable String text(String path) {
        try (InputStream in = files.open(path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rule pack %s: %s cannot be read".formatted(pack, path), unreadable);
        }
    }

    private static String path(String id, String name) {
        return CATALOG + "/" + id + "/" + name;
    }
}
