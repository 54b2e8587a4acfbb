package io.continuitylint.fact.readiness;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Sync;
import org.jspecify.annotations.Nullable;

/**
 * A copy of data that is taken while the store runs. There is one for each backup that holds data and the first datastore
 * it protects.
 *
 * @param consistency null where it is not declared
 * @param restored whether a restore or more passed in the cadence of the backup
 */
public record CopyOfRunningStore(
        Backup backup, Component store, Sync.@Nullable Consistency consistency, boolean restored) {}
