package io.continuitylint.fact.functionmap;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How the one thing whose loss stops a function is backed up. There is one for each function whose constraint resolves to
 * something.
 *
 * @param constraint what the function names as its constraint
 * @param singlePoint whether its loss stops the function, and nothing stands in
 * @param chain from the function to the constraint where it is a single point; else null
 * @param decides whether it is a person, a role or an authority, which requires a successor and what that one decides
 *     by
 * @param handedOver whether a role-backup of it comes with a document among what it uses
 */
public record ConstraintBackup(
        Function function,
        Subject constraint,
        boolean singlePoint,
        @Nullable Chain chain,
        boolean decides,
        boolean handedOver) {}
