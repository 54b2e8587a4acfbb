package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Function;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import io.continuitylint.view.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recovery objectives of a function, held against each other. There is one for every function.
 *
 * @param missing the names of those that its tier asks for and that are absent
 * @param rtoMillis and the other durations: milliseconds, null where they were not given
 * @param mtpdMillis null where it was not given
 * @param withWorkRecovery the rto and, where it is given, the work recovery time after it
 * @param withWorkRecoveryMillis the same in milliseconds
 * @param firstSevere the earliest moment of an impact of level severe
 * @param firstSevereMillis the same in milliseconds
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

    /** {@code rto, mbco or rpo}. */
    public String missingInWords() {
        return Words.join(missing, "or");
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
