package io.continuitylint.fact.access;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A recovery logs in through an identity provider and is not possible without it, or in a scenario that takes it away. There
 * is one for each backup and primary.
 *
 * @param identity the identity provider
 * @param element the loss that takes the identity provider away: itself, or a scenario that applies
 * @param together whether that loss takes the primary away too, or its data
 * @param breakGlass whether the backup names a credential for emergencies that at least two persons hold today
 * @param survivor another backup that survives the loss; else null
 * @param chain from the backup to the identity provider, the way it is needed; null where there is none
 */
public record IdentityInFailure(
        Backup backup,
        Subject primary,
        Component identity,
        Subject element,
        boolean together,
        boolean breakGlass,
        @Nullable Backup survivor,
        @Nullable Chain chain) {}
