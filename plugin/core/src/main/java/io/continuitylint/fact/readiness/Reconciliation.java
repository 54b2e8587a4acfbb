package io.continuitylint.fact.readiness;

import io.continuitylint.model.Backup;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is said how the writes of both sides are brought together once a backup was used. There is one for each backup
 * whose data follows later ({@code async}, {@code periodic}), and for each manual process and role backup that has to do
 * with data.
 *
 * @param byHand whether it is one of the latter only
 * @param declared whether the {@code reconcile} of its {@code sync} or {@code failback} says how
 * @param none where instead it is said that nothing is ({@code reconcile: none}); null where that is not said, and where
 *     the other place says how
 */
public record Reconciliation(
        Backup backup,
        boolean byHand,
        boolean declared,
        @Nullable Place none) {}
