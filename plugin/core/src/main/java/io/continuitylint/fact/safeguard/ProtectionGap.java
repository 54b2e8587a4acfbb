package io.continuitylint.fact.safeguard;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of a backup that is protected less than what it stands in for. There is one for each thing used and each copy
 * of which that is true.
 *
 * @param item the thing used; null for a copy
 * @param copy which of the copies that the backup lists, counted from 1; 0 for a thing used
 * @param missing controls of the primary that it lacks; may be empty
 * @param primary the first protected thing that has a control it lacks, or shares the trust domain
 * @param trust the trust domain that a copy, or a thing used that is the only copy, shares with production, being neither
 *     immutable nor offline; else null
 * @param place where the item is named
 */
public record ProtectionGap(
        Backup backup,
        @Nullable Component item,
        int copy,
        List<String> missing,
        Component primary,
        @Nullable Domain trust,
        Place place) {

    /** Whether it lacks a control of the primary. */
    public boolean isUncontrolled() {
        return !missing.isEmpty();
    }
}
