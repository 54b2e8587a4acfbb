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
 * @param pack name of the pack, for messages
 * @param files those of the pack
 */
public record PackDocuments(String pack, PackFiles files) {

    RuleSpecReader.Result read(String id) {
        String file = "rule pack %s: %s".formatted(pack, path(id, "rule.md"));
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
        return "catalog/" + id + "/" + name;
    }
}
