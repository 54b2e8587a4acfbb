package io.continuitylint.fact.people;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who has departed and whom an object still relies on today. There is one for each object and person.
 *
 * @param person who has departed
 * @param object what it is for; of several that inherit it, the one of the strictest tier
 * @param as what the person is to the object, at least one
 * @param place where the person is named first
 * @param alsoAt where else
 * @param others how many more inherit it
 * @param other the one that does; null where there is none, or more than one
 */
public record ReliedOn(
        Component person,
        Subject object,
        List<As> as,
        Place place,
        List<Place> alsoAt,
        int others,
        @Nullable Subject other) {

    /** What a person can be to an object. */
    public enum As {
        OWNER,
        /** Of a role or a team. */
        HOLDER,
        DEPUTY,
        /** Of a team. */
        LEAD,
        /** Holder of a credential. */
        CUSTODIAN,
        /** Of a stock or spare. */
        INSTALLER,
        ACTIVATOR,
        /** Owner of a point that a test left open; the object is what was tested. */
        POINT_OWNER
    }
}
