package io.continuitylint.fact.coverage;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.List;

/**
 * What a function promises and a backup of it, or of something it needs directly, does not have. There is one for each
 * such function and backup that survives some loss it is there for, with fewest gaps. Backups that keep but data promise
 * nothing.
 *
 * @param qualities those of the function that the backup lacks; empty where another that survives the same has all of
 *     them, or lacks fewer
 * @param items what must be covered and neither this backup nor another that survives the same covers
 */
public record PromiseGap(
        Function function, Subject primary, Backup backup, List<String> qualities, List<String> items) {}
