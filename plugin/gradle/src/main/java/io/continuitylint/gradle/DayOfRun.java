package io.continuitylint.gradle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.gradle.api.provider.ValueSource;
import org.gradle.api.provider.ValueSourceParameters;
import org.jspecify.annotations.Nullable;

/**
 * The day to judge by where nobody names one: the value of {@code SOURCE_DATE_EPOCH}, in seconds since 1970, else today (UTC).
 * As a source of values it is asked when the task runs, also by a build that was configured on another day.
 */
public abstract class DayOfRun implements ValueSource<String, ValueSourceParameters.None> {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private static final String ASSIGNED = EPOCH + "=";

    @Override
    public String obtain() {
        String seconds = System.getenv(EPOCH);
        return seconds == null || seconds.isBlank()
                ? LocalDate.now(ZoneOffset.UTC).toString()
                : ASSIGNED + seconds;
    }

    /** The day, like {@code 2026-11-24}, if it is that of the run; null if the environment names one. */
    static @Nullable String today(String obtained) {
        return obtained.startsWith(ASSIGNED) ? null : obtained;
    }

    /** What the environment says. */
    static Map<String, String> environment(String obtained) {
        return obtained.startsWith(ASSIGNED) ? Map.of(EPOCH, obtained.substring(ASSIGNED.length())) : Map.of();
    }
}
