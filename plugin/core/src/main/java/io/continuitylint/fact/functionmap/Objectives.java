package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Function;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recovery objectives of a function, compared with each other. There is one for every function.
 *
 * @param critical whether its tier is one of the critical ones of the policy
 * @param missing the names, among {@code mtpd}, {@code rto}, {@code mbco} and {@code rpo}, of those that are absent; the rpo
 *     only where the function depends on data and does not declare that it has none
 * @param rtoMillis the rto in milliseconds; null where it was not given
 * @param mtpdMillis likewise the mtpd; null where it was not given
 * @param withWorkRecovery the rto and the work recovery time after it; null where one of them was not given
 * @param withWorkRecoveryMillis the same in milliseconds; null likewise
 * @param firstSevere the earliest moment of an impact of level severe; null where there is none
 * @param firstSevereMillis the same in milliseconds; null likewise
 */
public record Objectives(
        Function function,
        boolean critical,
        List<String> missing,
        @Nullable Long rtoMillis,
        @Nullable Long mtpdMillis,
        @Nullable Timespan withWorkRecovery,
        @Nullable Long withWorkRecoveryMillis,
        @Nullable Timespan firstSevere,
        @Nullable Long firstSevereMillis) {

    public Objectives {
        missing = Collections.unmodifiableList(missing);
    }

    /** Where the mtpd is written, under whichever of its names. */
    public Place mtpdPlace() {
        for (String name : List.of("mtpd", "mtd", "mao")) {
            Origin field = function.origin().field(name);
            if (field != function.origin()) {
                return field.place();
            }
        }
        return function.origin().key();
    }
}
