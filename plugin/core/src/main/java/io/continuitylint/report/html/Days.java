package io.continuitylint.report.html;

import io.continuitylint.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far days are from that of the run. */
record Days(LocalDate asOf) {

    /** Whole days until a day; negative where it is over. */
    long until(LocalDate day) {
        return ChronoUnit.DAYS.between(asOf, day);
    }

    /** {@code today}, {@code in 12 days}, {@code 3 days ago}. */
    String words(LocalDate day) {
        long days = until(day);
        if (days == 0) {
            return "today";
        }
        return days > 0 ? "in " + Words.count(days, "day") : Words.count(-days, "day") + " ago";
    }
}
