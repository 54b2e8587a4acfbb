package io.continuitylint.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The types of the linter that rules may name: facts, objects of the manifest, their values, and what words findings. */
public final class RuleTypeNames {

    private static final String LIST = "types.txt";

    private RuleTypeNames() {}

    /** Their full names, sorted. */
    public static List<String> all() {
        try (InputStream in = Objects.requireNonNull(RuleTypeNames.class.getResourceAsStream(LIST), LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(LIST + " cannot be read", unreadable);
        }
    }
}
