package io.continuitylint.fact.independence;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A thing whose place is not declared, so that nothing shows whether it is apart from its counterpart. There is one
 * for each backup and each such thing, that it protects or uses, and one for each group.
 *
 * @param of the backup, or the group
 * @param thing the one whose place is not declared, of several members of a group the one with the smallest id
 * @param others of a group, how many more of its members are like it; else 0
 * @param other the only one of these; null if there are none or several
 * @param place whether it lies in no place, from region to rack
 * @param tenancy whether it lies in no tenancy, runs under an account, and the tier requires one
 * @param first the first other backup, by id, of which the same is said about the thing; null for that one itself, and of
 *     a group
 */
public record PlaceUnknown(
        Subject of,
        Component thing,
        int others,
        @Nullable Component other,
        boolean place,
        boolean tenancy,
        @Nullable Subject first) {}
