package io.continuitylint.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a week in which something is done.
 *
 * @param text as written, for messages
 * @param parts empty means around the clock
 */
public record Window(String text, List<Part> parts) {

    public static final Window ALWAYS = new Window("24x7", List.of());

    /**
     * Some hours on some days.
     *
     * @param days the days on which it starts
     * @param to not after {@code from} where it ends on the next day; {@link LocalTime#MIDNIGHT} ends the day
     */
    public record Part(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) {

        public Part {
            days = Collections.unmodifiableSet(days);
        }
    }

    /** Whether it is around the clock, every day. */
    public boolean isAlways() {
        return parts.isEmpty();
    }

    /** By its text alone: what a record has by itself takes long over the days and zones of all parts. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Window window && text.equals(window.text) && parts.equals(window.parts);
    }

    @Override
    public String toString() {
        return text;
    }
}
