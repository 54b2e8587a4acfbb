package io.continuitylint.fact.readiness;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Sync;
import org.jspecify.annotations.Nullable;

/**
 * A copy of data that is taken while the store runs. There is one for each backup of a datastore that is a copy of a moment
 * (a record copy, an archive, or any with {@code mode: periodic}), and for each other that declares how consistent it is.
 *
 * @param store of several datastores that it protects, the smallest id
 * @param consistency null where it is not declared
 * @param restored whether a restore or more passed in the cadence of the backup; where it has none, ever
 */
public record CopyOfRunningStore(
        Backup backup, Component store, Sync.@Nullable Consistency consistency, boolean restored) {}
