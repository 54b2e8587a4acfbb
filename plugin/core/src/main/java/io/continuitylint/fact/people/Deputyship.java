package io.continuitylint.fact.people;

import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.source.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is there and deputizes a role that a function reaches.
 *
 * @param role the role, which a function reaches
 * @param person the deputy
 * @param time what part of the time is set aside for it, a percent; null where it is not declared
 * @param exercised the day on which the deputy last did the work; null for never
 * @param timePlace where the time is written, or the entry that should declare it
 * @param place the entry of the role that names the deputy
 */
public record Deputyship(
        Component role,
        Component person,
        @Nullable Quantity time,
        @Nullable LocalDate exercised,
        Place timePlace,
        Place place) {

    /** Whether 0 % of the time is set aside; false where it is not declared. */
    public boolean isWithoutTime() {
        return time != null && time.number().signum() == 0;
    }
}
