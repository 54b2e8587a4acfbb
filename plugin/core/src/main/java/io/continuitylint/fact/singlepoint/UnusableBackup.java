package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A backup that does not help when an element is lost, because the loss makes it unusable too.
 *
 * @param element what is lost
 * @param part through which the backup is unusable; {@link RecoveryPart#NONE} for what it runs on
 * @param entry what of that part is lost: a thing it uses, its tool, an activator; the backup itself where it is not an
 *     object but a text, or the data of the backup is spoilt
 * @param chain from the backup, through the entry, to the element; null where there is none
 */
public record UnusableBackup(
        Backup backup,
        Subject element,
        RecoveryPart part,
        Subject entry,
        @Nullable Chain chain) {

    /** Whether what is lost is itself part of the backup, with nothing in between. */
    public boolean isDirect() {
        return entry == element;
    }
}
