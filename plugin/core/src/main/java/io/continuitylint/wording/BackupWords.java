package io.continuitylint.wording;

import io.continuitylint.fact.backup.WeakCopies;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with backups, in the words of a message. */
public final class BackupWords {

    private BackupWords() {}

    /** {@code mirror copies deletions, snaps is a snapshot in rack r1}. */
    public static String weak(WeakCopies copies) {
        return copies.backups().stream()
                .map(weak -> weak.backup().id() + " " + because(weak.weakness(), weak.lostWith()))
                .collect(Collectors.joining(", "));
    }

    private static String because(WeakCopies.Weakness weakness, @Nullable Subject lostWith) {
        return switch (weakness) {
            case COPIES_DELETIONS -> "copies deletions";
            case NO_OWNER_OR_INTERVAL -> "has neither an owner nor an interval";
            case RAID -> "is a RAID";
            case VERSIONS -> "is only versions in the same place";
            case PERSONAL -> "is on somebody's own media";
            case SNAPSHOT -> "is a snapshot" + where(lostWith);
        };
    }

    private static String where(@Nullable Subject lostWith) {
        if (lostWith == null) {
            return "";
        }
        return lostWith instanceof Component ? " on " + lostWith.id() : " in " + Words.named(lostWith);
    }
}
