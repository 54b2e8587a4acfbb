package io.continuitylint.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day to judge by.
 *
 * @param day in UTC
 * @param basis where it comes from
 */
public record AsOf(LocalDate day, Basis basis) {

    /** The day that reproducible builds are dated by, in seconds since 1970; see reproducible-builds.org. */
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /** Where the day comes from. */
    public enum Basis {
        /** The user named it. */
        GIVEN,
        /** The environment names it. */
        SOURCE_DATE_EPOCH,
        /** Nobody named it. */
        TODAY
    }

    /** A day that the user named. */
    public static AsOf given(LocalDate day) {
        return new AsOf(day, Basis.GIVEN);
    }

    /**
     * The day that was written, else that of {@code SOURCE_DATE_EPOCH}, else today.
     *
     * @param written the value of the parameter {@code asOf}; null if there is none
     * @param environment the variables of the process
     * @throws RequestException if the first of them that there is cannot be read
     */
    public static AsOf of(@Nullable String written, Map<String, String> environment, Clock clock) {
        if (written != null) {
            return given(new ParameterValue("asOf", written).asDate());
        }
        String seconds = environment.getOrDefault(EPOCH, "");
        return seconds.isBlank()
                ? new AsOf(utc(clock.instant()), Basis.TODAY)
                : new AsOf(epochDay(seconds), Basis.SOURCE_DATE_EPOCH);
    }

    /** Whether the day was chosen, so that what came after it is merely not known yet. */
    public boolean isChosen() {
        return basis != Basis.TODAY;
    }

    private static LocalDate epochDay(String seconds) {
        long read;
        try {
            read = Long.parseLong(seconds.strip());
        } catch (NumberFormatException noNumber) {
            throw new RequestException(
                    null, "%s: \"%s\" is not a number of seconds since 1970".formatted(EPOCH, seconds), noNumber);
        }
        if (read < FIRST || read > LAST) {
            throw new RequestException(null, "%s: \"%s\" is not in the years 0001 to 9999".formatted(EPOCH, seconds));
        }
        return utc(Instant.ofEpochSecond(read));
    }

    private static LocalDate utc(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
