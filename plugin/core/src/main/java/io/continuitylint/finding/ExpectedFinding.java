package io.continuitylint.finding;

import io.continuitylint.finding.overview.Due;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is yet to come.
 *
 * @param day the first one on which it will be there
 * @param finding as it will read on that day, on which the last one in order is over
 * @param due what has to be done by a day, or ends on it; null where it is not a day that makes the finding
 * @param owner who has to act, as references name it; null where nobody is named
 */
public record ExpectedFinding(
        LocalDate day,
        Finding finding,
        @Nullable Due due,
        @Nullable String owner) {}
