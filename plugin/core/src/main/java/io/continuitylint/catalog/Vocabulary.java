package io.continuitylint.catalog;

import org.jspecify.annotations.Nullable;

/** The words that rules may use: facts, their fields, and what words findings. */
public final class Vocabulary {

    /** Which it is. It is raised when a rule that was written for the one before might no longer compile or run. */
    public static final int VERSION = 1;

    private Vocabulary() {}

    /**
     * Refuses compiled rules that use another one.
     *
     * @param pack name of the pack
     * @param version what it says it was compiled for; null if it does not say
     * @throws IllegalStateException if that is not this one
     */
    public static void check(String pack, @Nullable String version) {
        if (!String.valueOf(VERSION).equals(version == null ? null : version.strip())) {
            throw new IllegalStateException(
                    "the rule pack \"%s\" %s, and this linter has vocabulary %s; compile it with this version of the linter"
                            .formatted(
                                    pack,
                                    version == null
                                            ? "does not name the vocabulary it was compiled for"
                                            : "was compiled for vocabulary \"%s\"".formatted(version.strip()),
                                    VERSION));
        }
    }
}
