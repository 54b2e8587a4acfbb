package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task that several persons can fill.
 *
 * @param holders the persons who fill it
 * @param deputies those who can stand in for a holder
 * @param minimum how many persons are needed to fill it
 * @param coverage when somebody of the role is on duty; null where it is not declared, and then it counts as always
 * @param rosterShare what part of the roster each person carries
 * @param authority grants: what its holders and deputies may decide
 * @param spendLimit how much money they may spend without asking; null where it is not declared
 */
public record Role(
        List<Reference> holders,
        List<Deputy> deputies,
        int minimum,
        @Nullable Window coverage,
        List<RosterShare> rosterShare,
        List<String> authority,
        @Nullable Quantity spendLimit) {

    /** The holders, then the deputies. */
    public List<Reference> persons() {
        List<Reference> persons = new ArrayList<>(holders);
        for (Deputy deputy : deputies) {
            if (deputy.person() != null) {
                persons.add(deputy.person());
            }
        }
        return Collections.unmodifiableList(persons);
    }

    /**
     * Somebody who can stand in for the holder of a role.
     *
     * @param person who it is; null where nobody was named, which is reported by manifest/invalid
     * @param trained the day of the last training; null for never
     * @param validFor how long a training is valid; null where it is not declared
     * @param exercised the day on which the deputy last did the work; null for never
     * @param access the day on which the deputy's access was last verified; null for never
     * @param time how much of the deputy's time is set aside, a percent; null where it is not declared
     */
    public record Deputy(
            @Nullable Reference person,
            @Nullable LocalDate trained,
            @Nullable Timespan validFor,
            @Nullable LocalDate exercised,
            @Nullable LocalDate access,
            @Nullable Quantity time,
            Origin origin) {}

    /**
     * What part of a roster one person carries, a percent.
     *
     * @param person who carries it
     * @param share a percent of the roster
     */
    public record RosterShare(Reference person, Quantity share) {}
}
