package io.continuitylint.fact.readiness;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import java.util.List;
import java.util.Set;

/**
 * How many copies of a store there are and how well they are kept apart. There is one for each store; replicas with the
 * same data sets in one group are one store, and each is a copy.
 *
 * @param copies how many, the store itself among them
 * @param media the sorts of media that they are known to be on
 * @param elsewhere whether one of them is known to be in another site than the store
 * @param safe whether one of them is offline or immutable
 * @param flawed those whose data cannot be relied on
 */
public record CopyCount(
        Component store, int copies, Set<String> media, boolean elsewhere, boolean safe, List<Flawed> flawed) {

    /**
     * A copy that was not verified, or had errors when it was.
     *
     * @param of the backup that lists it; of a backup that lists none, what it uses
     * @param copy which of several copies that the backup lists, counted from 1; 0 for the only one
     */
    public record Flawed(Subject of, int copy) {}
}
