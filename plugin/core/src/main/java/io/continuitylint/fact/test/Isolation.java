package io.continuitylint.fact.test;

import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a test really cut off what a backup stands in for. There is one for every standby and alternate site, and every
 * group, of which the tier asks for a failover or a stronger test.
 *
 * @param done whether a passing failover within the cadence of such tests cut it off, or a member of the group, or one of
 *     the domains or what is around it; or may have, where it could not be read what is where
 * @param things what it stands in for, or the members of the group; of a function what that directly needs
 * @param domains those whose isolation counts: of a kind of place, power or network carrier that the tier includes; each of
 *     several alternatives
 * @param onlyShared the only one of them, where the backup or every member lies in it too; else null
 */
public record Isolation(
        Subject of,
        boolean done,
        List<Component> things,
        List<Domain> domains,
        @Nullable Domain onlyShared) {

    /** The object itself where that only place is shared, which explains that it is not cut off; else null. */
    public @Nullable Subject shared() {
        return onlyShared == null ? null : of;
    }
}
