package io.continuitylint.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that proves something.
 *
 * @param at a URL, or a path beside the manifest or from the lint root
 * @param sha256 64 hexadecimal digits, lower case
 */
public record Evidence(String at, @Nullable String sha256) {

    /** Whether it is an address on the net; else it is a path or a name. */
    public boolean isUrl() {
        return at.contains("://");
    }

    @Override
    public String toString() {
        return at;
    }
}
