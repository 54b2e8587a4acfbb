package io.continuitylint.fact.readiness;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far back the copies of a store go. There is one for each store with a copy of an earlier moment; replicas with the
 * same data sets in one group are one store.
 *
 * @param replicas the store first, and what is one with it
 * @param backups all backups of it
 * @param backup the one with the longest retention, of several the smallest id; also where none is declared
 * @param kept the copy of it that is kept longest; null where no retention is declared
 * @param undeclared the smallest id of those backups of an earlier moment that have a copy without retention, or list no
 *     copies; null where all are declared
 * @param detectCorruption after how long at most a corruption is noticed; null where the store does not declare it
 * @param legal how long the data must be kept; null where the store does not declare it
 */
public record Retention(
        List<Component> replicas,
        List<Backup> backups,
        Backup backup,
        Backup.@Nullable Copy kept,
        @Nullable Backup undeclared,
        @Nullable Timespan detectCorruption,
        @Nullable Timespan legal) {

    public Retention {
        replicas = Collections.unmodifiableList(replicas);
    }

    /** The store itself, or the first of its replicas: the whole before its parts. */
    public Component store() {
        return replicas.get(0);
    }

    /** The longest retention among its copies of an earlier moment; null where none is declared. */
    public @Nullable Timespan longest() {
        return kept == null ? null : kept.retention();
    }

    /** Where that is declared, or would be. */
    public Place place() {
        return kept == null ? backup.at("copies") : kept.origin().at("retention");
    }

    /** Whether a corruption is noticed only when no good copy is left; false where a length is not given. */
    public boolean isShorterThanDetection() {
        return isShorterThan(detectCorruption);
    }

    /** Likewise by a default, where the store does not declare how soon a corruption is noticed. */
    public boolean isShorterThanDefault(Timespan detection) {
        return detectCorruption == null && isShorterThan(detection);
    }

    /** Whether the copies go before the data may; false where a length is not given. */
    public boolean isShorterThanLegal() {
        return isShorterThan(legal);
    }

    private boolean isShorterThan(@Nullable Timespan required) {
        Timespan longest = longest();
        return longest != null && required != null && longest.compareTo(required) < 0;
    }
}
