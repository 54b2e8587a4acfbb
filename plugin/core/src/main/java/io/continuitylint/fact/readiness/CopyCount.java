package io.continuitylint.fact.readiness;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many copies of a store there are and how well they are kept apart. There is one for each store; replicas with the
 * same data sets in one group are one store, and each is a copy.
 *
 * @param replicas the store first, and what is one with it
 * @param backups all backups of it
 * @param copies how many, the store itself among them
 * @param media the sorts of media that they are known to be on
 * @param elsewhere whether one of them is known to be in another site than the store; also where a place could not be read
 * @param safe whether one of them is offline or immutable
 * @param flawed those whose data cannot be relied on
 * @param unchecked the backup of the first of these, where all that is wrong with them is that nobody checked; else null
 */
public record CopyCount(
        List<Component> replicas,
        List<Backup> backups,
        int copies,
        Set<String> media,
        boolean elsewhere,
        boolean safe,
        List<Flawed> flawed,
        @Nullable Backup unchecked) {

    public CopyCount {
        media = Collections.unmodifiableSet(media);
        replicas = Collections.unmodifiableList(replicas);
    }

    /** The store itself, or the first of its replicas: the whole before its parts. */
    public Component store() {
        return replicas.get(0);
    }

    /** The store, if there is no backup of it; else null. */
    public @Nullable Component uncopied() {
        return backups.isEmpty() ? store() : null;
    }

    /** Where the first of those is listed whose data cannot be relied on; the store where there is none. */
    public Place flawedPlace() {
        return flawed.isEmpty() ? store().origin().key() : flawed.get(0).of().at("copies");
    }

    /**
     * A copy that was not verified, or had errors when it was.
     *
     * @param of the backup that lists it; of a backup that lists none, what it uses
     * @param copy which of several copies that the backup lists, counted from 1; 0 for the only one
     */
    public record Flawed(Subject of, int copy) {}
}
