package io.continuitylint.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is yet to come.
 *
 * @param day the first one on which it will be there
 * @param finding as it will read on that day
 * @param owner who answers for the object, as references name it; null where nobody is named
 */
public record ExpectedFinding(
        LocalDate day, Finding finding, @Nullable String owner) {}
