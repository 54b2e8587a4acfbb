package io.continuitylint.fact.backup;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The copies of the data of a store that a critical function depends on and that is not rebuilt from another. There is
 * one a store; replicas with the same data sets in one group are one store, and so are a store and its parts.
 *
 * @param function the strictest that depends on it
 * @param backups all backups of it
 * @param pointInTime whether one of them goes back to an earlier moment and does not copy deletions
 * @param undeclared a copy or archive that declares neither whether it goes back nor that it copies deletions; else
 *     null
 */
public record StoreCopies(
        Component store,
        Function function,
        List<Backup> backups,
        boolean pointInTime,
        @Nullable Backup undeclared) {}
