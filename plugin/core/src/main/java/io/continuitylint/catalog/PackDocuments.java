package io.continuitylint.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a rule pack keeps the documentation of its rules: {@code catalog/<rule id>/rule.md}.
 *
 * @param pack name of the pack, for messages
 * @param files those of the pack
 */
public record PackDocuments(String pack, PackFiles files) {

    RuleSpecReader.Result read(String id) {
        String path = "catalog/" + id + "/rule.md";
        String file = "rule pack %s: %s".formatted(pack, path);
        try (InputStream in = files.open(path)) {
            if (in == null) {
                return new RuleSpecReader.Result(RuleSpecReader.unread(id), List.of(file + " is missing"));
            }
            return RuleSpecReader.read(id, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
