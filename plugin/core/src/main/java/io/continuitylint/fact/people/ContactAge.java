package io.continuitylint.fact.people;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.source.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long ago it was verified that somebody who may activate a backup can be reached. There is one for each such person.
 *
 * @param person who may activate it
 * @param backup of those it may activate, the strictest
 * @param verified null for never
 * @param months since then, the one that has begun counted whole, so that it is older than n months where this exceeds n;
 *     0 for never
 */
public record ContactAge(
        Component person, Backup backup, @Nullable LocalDate verified, int months) {

    /** Whether it was never verified. */
    public boolean isNever() {
        return verified == null;
    }

    /** Where the day is written, or the person that should have one. */
    public Place place() {
        return person.at("contactVerified");
    }
}
