package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hours are compared over the weeks of a year, with its changes of clocks. */
class HoursTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Timespan HOUR = Timespan.ofMillis(3_600_000);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

    private static Window window(Set<DayOfWeek> days, int from, int to, String zone) {
        return new Window(
                "", List.of(new Window.Part(days, LocalTime.of(from, 0), LocalTime.of(to % 24, 0), ZoneId.of(zone))));
    }

    @Test
    void aroundTheClockCoversEverything() {
        Window office = window(WEEKDAYS, 8, 18, "Europe/Berlin");
        assertThat(Hours.longestGap(office, List.of(Window.ALWAYS), HOUR, DAY)).isEqualTo(Timespan.ZERO);
    }

    @Test
    void aWeekendWithoutAnybodyIsTheLongestGap() {
        Window office = window(WEEKDAYS, 8, 18, "UTC");
        assertThat(Hours.longestGap(Window.ALWAYS, List.of(office), HOUR, DAY)).hasToString("2d14h");
    }

    @Test
    void twoShiftsPastMidnightLeaveNoGap() {
        Window day = window(ALL, 6, 22, "Europe/Berlin");
        Window night = window(ALL, 22, 6, "Europe/Berlin");
        assertThat(Hours.longestGap(Window.ALWAYS, List.of(day, night), HOUR, DAY))
                .isEqualTo(Timespan.ZERO);
    }

    @Test
    void aChangeOfClocksIsNoGap() {
        Window berlin = window(ALL, 8, 18, "Europe/Berlin");
        Window fixed = window(ALL, 7, 17, "UTC");
        assertThat(Hours.longestGap(berlin, List.of(fixed), HOUR, DAY)).isEqualTo(Timespan.ZERO);
        assertThat(Hours.longestGap(berlin, List.of(fixed), Timespan.ZERO, DAY)).hasToString("1h");
    }

    @Test
    void nobodyAtAllIsAGapOfTheWholeShift() {
        assertThat(Hours.longestGap(window(ALL, 8, 18, "UTC"), List.of(), HOUR, DAY))
                .hasToString("10h");
    }
}
