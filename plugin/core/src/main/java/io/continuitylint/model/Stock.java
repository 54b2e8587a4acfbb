package io.continuitylint.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stock or spare part.
 *
 * @param quantity how much is there; null where it is not declared
 * @param minimum how much must always be there; null where it is not declared
 * @param useRate how much is used, per time; null where it is not declared
 * @param expires the last day on which it is good; null where it does not end
 * @param fits the models that it fits
 * @param installer the role or person that installs it; null where nobody has to
 * @param storedAt the domain or component where it is kept, and with which it is lost; null where it is not
 *     declared
 * @param installTime how long it takes to install; null where it is not declared
 * @param bridges the supplier or component whose absence it bridges; null for none
 */
public record Stock(
        @Nullable Quantity quantity,
        @Nullable Quantity minimum,
        @Nullable Quantity useRate,
        @Nullable LocalDate expires,
        List<String> fits,
        @Nullable Reference installer,
        @Nullable Reference storedAt,
        @Nullable Timespan installTime,
        @Nullable Reference bridges) {}
