package io.continuitylint.fact.access;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential or key on the recovery path of a backup, who holds it today, and whether it is kept inside what fails.
 * There is one for each backup and credential that it names itself, or that is kept in what it protects; of a credential
 * further down the path, for the strictest backup.
 *
 * @param credential the credential or key
 * @param holders the ids of the persons, by themselves or through a role, that have not departed
 * @param open it names no holders, so that it does not depend on persons
 * @param quorum how many of them it takes
 * @param keptIn what the backup protects, if the credential is stored in it; else null
 * @param likewise another backup that takes the same credential: the strictest of all; null where it is this one
 */
public record RecoveryCredential(
        Backup backup,
        Component credential,
        List<String> holders,
        boolean open,
        int quorum,
        @Nullable Subject keptIn,
        @Nullable Backup likewise) {

    /** Whether no more persons hold it than must be there to use it. */
    public boolean isWithoutReserve() {
        return !open && holders.size() < quorum + 1;
    }
}
