package io.continuitylint.view.reach;

import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How much an object matters: the strictest tier among the functions that reach it by hard need, backup or recovery
 * part. There is one for every object; of a function it is its own tier.
 *
 * @param tier null where no classified function reaches it
 * @param through the function that gives the tier; null for a function itself and where there is none
 * @param mapped whether a function of any tier, or what is offered to those of others, reaches it at all, also by a soft
 *     need or a start need
 */
public record Importance(
        Subject of,
        @Nullable Integer tier,
        boolean critical,
        @Nullable Function through,
        boolean mapped) {}
