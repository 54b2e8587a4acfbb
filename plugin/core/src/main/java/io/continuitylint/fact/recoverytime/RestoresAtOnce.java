package io.continuitylint.fact.recoverytime;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How many things each loss takes that have to be restored from the same backup. */
final class RestoresAtOnce {

    private final Map<Backup, Map<Subject, Set<Subject>>> primaries = new HashMap<>();

    /** Whether a backup protects more than it restores in parallel. */
    static boolean mayWait(Backup backup) {
        return backup.restore() != null
                && backup.restore().parallel() != null
                && backup.protects().size() > backup.restore().parallel();
    }

    /** How many restores from a backup any loss can make necessary at once. */
    static int most(Backup backup) {
        return mayWait(backup) ? backup.protects().size() : 1;
    }

    /** Adds one that a loss takes, and that a backup brings back. */
    void add(Backup backup, Subject element, Subject primary) {
        if (mayWait(backup)) {
            primaries
                    .computeIfAbsent(backup, unused -> new HashMap<>())
                    .computeIfAbsent(element, unused -> new HashSet<>())
                    .add(primary);
        }
    }

    /** How many restores from a backup a loss makes necessary at once; 1 where none has to wait. */
    int of(Backup backup, Subject element) {
        Set<Subject> restored = primaries.getOrDefault(backup, Map.of()).get(element);
        return restored == null ? 1 : restored.size();
    }
}
