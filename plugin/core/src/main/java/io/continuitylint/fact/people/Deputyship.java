package io.continuitylint.fact.people;

import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is there and deputizes a role that a function reaches.
 *
 * @param role the role, which a function reaches
 * @param person the deputy
 * @param time what part of the time is set aside for it, a percent; null where it is not declared
 * @param place the entry of the role that names the deputy
 */
public record Deputyship(
        Component role, Component person, @Nullable Quantity time, Place place) {

    /** Whether 0 % of the time is set aside; false where it is not declared. */
    public boolean isWithoutTime() {
        return time != null && time.number().signum() == 0;
    }
}
