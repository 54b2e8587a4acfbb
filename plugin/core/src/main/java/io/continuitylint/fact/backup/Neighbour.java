package io.continuitylint.fact.backup;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A good measure that is not a substitute, declared as a backup. There is one for each of them and each thing it is
 * declared to protect.
 *
 * @param of the measure
 * @param function a critical function with a minimum above nothing that needs the thing; null if there is none
 * @param backup a backup that is declared for the same need, which makes the measure an addition; else null
 */
public record Neighbour(
        Backup of,
        Subject primary,
        @Nullable Function function,
        @Nullable Backup backup) {

    /** Whether a critical function may not stop without the thing. */
    public boolean isNeeded() {
        return function != null;
    }

    /** Whether no backup is declared beside it. */
    public boolean isAlone() {
        return backup == null;
    }
}
