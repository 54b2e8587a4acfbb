package io.continuitylint.fact.people;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;

/**
 * A place where a person who has departed is still counted on today.
 *
 * @param object what it is for; of several that inherit it, the one of the strictest tier
 * @param as as what, in words
 * @param others how many more inherit it
 */
public record ReliedOn(Component person, Subject object, String as, Place place, int others) {

    /** {@code card-authorisation}, {@code card-authorisation and 4 more}. */
    public String of() {
        return object.id() + (others == 0 ? "" : " and " + others + " more");
    }
}
