package io.continuitylint.fact.backup;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is anything behind a backup. There is one for each backup that is not a neighbour, and for each group
 * that declares how it is activated.
 *
 * @param of the backup, or the group
 * @param primaries what the backup protects; nothing for a group
 * @param empty it uses nothing; of a group, every member is needed and nothing stands in for any of them
 * @param itself what it protects and uses; null if it uses nothing of that
 * @param retired all it uses is retired
 * @param limit the limit of what it protects, where everything it uses has the same; else null
 * @param records whether it has to do with data: it protects or uses a store, or names data sets
 */
public record Substitute(
        Subject of,
        List<Subject> primaries,
        boolean empty,
        @Nullable Component itself,
        boolean retired,
        @Nullable String limit,
        boolean records) {

    /** Whether there is nothing to fail over to. */
    public boolean isNothing() {
        return empty || itself != null || retired;
    }

    /** Whether it is about a backup; else about a group. */
    public boolean isBackup() {
        return of instanceof Backup;
    }
}
