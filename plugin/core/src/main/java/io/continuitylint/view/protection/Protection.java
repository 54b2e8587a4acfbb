package io.continuitylint.view.protection;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is needed in one place, and what stands in for it there.
 *
 * @param dependent the function or component that needs it; of a function that has a backup as a whole, itself
 * @param backups those that stand in here: inline ones, and all that protect the primary
 * @param alternatives of a member of a group that can do without it, all its members; else null
 */
public record Protection(
        Subject dependent,
        Subject primary,
        List<Backup> backups,
        @Nullable Alternatives alternatives) {

    /** Where nothing else can do instead of the thing. */
    Protection(Subject dependent, Subject primary, List<Backup> backups) {
        this(dependent, primary, backups, null);
    }

    /** Whether the dependent relies on the backups after a loss; not where enough other members of the group are left. */
    boolean reliesOnBackups(Subject element) {
        return alternatives == null || alternatives.areTooFew(element, primary);
    }
}
