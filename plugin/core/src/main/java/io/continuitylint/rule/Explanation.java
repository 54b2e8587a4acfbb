package io.continuitylint.rule;

import org.jspecify.annotations.Nullable;

/**
 * A finding that would explain another one, if it was raised.
 *
 * @param object key of its object
 * @param cause key or name of its cause; null for any
 */
public record Explanation(
        String rule, String object, @Nullable String cause) {}
