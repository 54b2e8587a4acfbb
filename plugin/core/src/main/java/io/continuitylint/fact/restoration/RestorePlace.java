package io.continuitylint.fact.restoration;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import java.util.List;

/**
 * Where a copy is brought back to. There is one for each copy and archive.
 *
 * @param targets how many targets it names
 * @param unfit those of them that cannot take it
 */
public record RestorePlace(Backup backup, int targets, List<Unfit> unfit) {

    /**
     * A target that cannot take a restore, and why.
     *
     * @param target what cannot take it
     * @param why what keeps it from that
     */
    public record Unfit(Component target, Why why) {}

    /** Why a target cannot take a restore. */
    public enum Why {
        RETIRED,
        /** Its end of support has passed. */
        UNSUPPORTED,
        /** Its capacity is less than the size of the restore. */
        TOO_SMALL
    }

    /** Whether it names no target. */
    public boolean isUndeclared() {
        return targets == 0;
    }

    /** Whether it names targets and none of them can take it. */
    public boolean isNowhere() {
        return targets > 0 && unfit.size() == targets;
    }
}
