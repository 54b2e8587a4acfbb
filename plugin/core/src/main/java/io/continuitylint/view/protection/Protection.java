package io.continuitylint.view.protection;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.List;

/**
 * One thing that is needed in one place, and what stands in for it there.
 *
 * @param dependent the function or component that needs it; of a function that has a backup as a whole, itself
 * @param backups those that stand in here: inline ones, and all that protect the primary
 */
public record Protection(Subject dependent, Subject primary, List<Backup> backups) {}
