package io.continuitylint.fact.backup;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A store of a critical function of whose backups none is effective. There is one for each such store; replicas with
 * the same data sets in one group are one store. A store without any backup is not among them.
 *
 * @param function the strictest function that needs it
 * @param backups all of its backups, each with what is wrong
 */
public record WeakCopies(Component store, Function function, List<Weak> backups) {

    public WeakCopies {
        backups = Collections.unmodifiableList(backups);
    }

    /** The backups that would be effective if they had an owner, for which they also lack an interval. */
    public List<Backup> unowned() {
        return backups.stream()
                .filter(weak -> weak.weakness() == Weakness.NO_OWNER_OR_INTERVAL)
                .map(Weak::backup)
                .toList();
    }

    /** The snapshots in the rack, room or building of the store, which would be effective elsewhere. */
    public List<Backup> besideStore() {
        return snapshots(Domain.class);
    }

    /** The snapshots on what holds the store, likewise. */
    public List<Backup> onStore() {
        return snapshots(Component.class);
    }

    private List<Backup> snapshots(Class<? extends Subject> lostWith) {
        return backups.stream()
                .filter(weak -> weak.weakness() == Weakness.SNAPSHOT && lostWith.isInstance(weak.lostWith()))
                .map(Weak::backup)
                .toList();
    }

    /**
     * A backup that is not effective.
     *
     * @param weakness why it is not effective
     * @param lostWith of a snapshot, what it is lost with: a component on which it lies, or a place; else null
     */
    public record Weak(
            Backup backup, Weakness weakness, @Nullable Subject lostWith) {}

    /** Why a backup is not effective. */
    public enum Weakness {
        COPIES_DELETIONS,
        /** It has neither an owner nor an interval. */
        NO_OWNER_OR_INTERVAL,
        RAID,
        /** Only versions in the same place. */
        VERSIONS,
        /** On somebody's own media. */
        PERSONAL,
        /** On what holds the store, or in its rack, room or building. */
        SNAPSHOT
    }
}
