package io.continuitylint.fact.backup;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.view.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The copies of the data of a store that a critical function depends on and that is not rebuilt from another. There is
 * one a store; replicas with the same data sets in one group are one store.
 *
 * @param backups ids of the backups of it
 * @param pointInTime whether one of them goes back to an earlier moment and does not copy deletions
 * @param unsaid a copy or archive that does not say whether it goes back, nor that it copies deletions; else null
 */
public record StoreCopies(
        Component store,
        Function function,
        List<String> backups,
        boolean pointInTime,
        @Nullable Backup unsaid) {

    /** Whose tier it is judged by. */
    public String forWhom() {
        return Words.through(function, 0);
    }

    public String backupNames() {
        return Words.join(backups, "and");
    }
}
