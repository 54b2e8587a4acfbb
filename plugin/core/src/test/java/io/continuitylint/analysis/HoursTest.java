package io.continuitylint.analysis;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
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

class HoursTest {

    private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(MONDAY, FRIDAY);

    private final Hours hours = new Hours(LocalDate.of(2026, 11, 20), Timespan.ofMillis(3_600_000));

    @Test
    void roundTheClockCoversEverything() {
        assertThat(hours.longestGap(Window.ALWAYS, List.of(Window.ALWAYS))).isEqualTo(Timespan.ZERO);
        assertThat(hours.longestGap(daily("08:00", "18:00", "UTC"), List.of(Window.ALWAYS)))
                .isEqualTo(Timespan.ZERO);
    }

    @Test
    void hoursCoverThemselves() {
        Window office = workdays("08:00", "18:00", "Europe/Berlin");
        assertThat(hours.longestGap(office, List.of(office))).isEqualTo(Timespan.ZERO);
    }

    @Test
    void nothingLeavesTheLongestStretchUncovered() {
        assertThat(hours.longestGap(workdays("08:00", "18:00", "UTC"), List.of()))
                .hasToString("10h");
    }

    @Test
    void officeHoursLeaveTheWeekendOfARoundTheClockFunction() {
        assertThat(hours.longestGap(Window.ALWAYS, List.of(workdays("08:00", "18:00", "UTC"))))
                .hasToString("2d14h");
    }

    @Test
    void whatIsNotWantedIsNoGap() {
        assertThat(hours.longestGap(workdays("08:00", "18:00", "UTC"), List.of(workdays("08:00", "15:00", "UTC"))))
                .hasToString("3h");
    }

    @Test
    void severalWindowsCoverTogether() {
        Window day = daily("06:00", "18:00", "UTC");
        Window night = daily("18:00", "06:00", "UTC");
        assertThat(hours.longestGap(Window.ALWAYS, List.of(day, night))).isEqualTo(Timespan.ZERO);
    }

    @Test
    void aWindowMayRunPastMidnight() {
        Window night = workdays("22:00", "06:00", "UTC");
        assertThat(hours.longestGap(night, List.of(workdays("22:00", "00:00", "UTC"))))
                .hasToString("6h");
    }

    @Test
    void midnightEndsADay() {
        assertThat(hours.longestGap(Window.ALWAYS, List.of(daily("00:00", "00:00", "UTC"))))
                .isEqualTo(Timespan.ZERO);
    }

    @Test
    void aGapUpToTheToleranceIsNone() {
        Window wanted = daily("08:00", "18:00", "UTC");
        assertThat(hours.longestGap(wanted, List.of(daily("08:00", "17:00", "UTC"))))
                .isEqualTo(Timespan.ZERO);
        assertThat(hours.longestGap(wanted, List.of(daily("08:00", "16:59", "UTC"))))
                .hasToString("1h1m");
    }

    @Test
    void aChangeOfClocksIsNoGap() {
        Window berlin = daily("08:00", "18:00", "Europe/Berlin");
        assertThat(hours.longestGap(berlin, List.of(daily("07:00", "17:00", "UTC"))))
                .isEqualTo(Timespan.ZERO);
        assertThat(hours.longestGap(berlin, List.of(daily("08:00", "18:00", "UTC"))))
                .hasToString("2h");
    }

    @Test
    void theSameDaysInOtherZonesCoverEachOtherThroughTheYear() {
        Window berlin = daily("00:00", "00:00", "Europe/Berlin");
        assertThat(hours.longestGap(berlin, List.of(daily("00:00", "00:00", "America/New_York"))))
                .isEqualTo(Timespan.ZERO);
        assertThat(hours.longestGap(berlin, List.of(daily("00:00", "00:00", "Pacific/Kiritimati"))))
                .isEqualTo(Timespan.ZERO);
    }

    @Test
    void officesAroundTheWorldCoverTheClock() {
        List<Window> offices = List.of(
                daily("08:00", "18:00", "Asia/Tokyo"),
                daily("08:00", "18:00", "Europe/London"),
                daily("08:00", "18:00", "America/Los_Angeles"));
        assertThat(hours.longestGap(Window.ALWAYS, offices)).isEqualTo(Timespan.ZERO);
        assertThat(hours.longestGap(Window.ALWAYS, offices.subList(0, 2))).hasToString("6h");
    }

    private static Window daily(String from, String to, String zone) {
        return window(DAILY, from, to, zone);
    }

    private static Window workdays(String from, String to, String zone) {
        return window(WORKDAYS, from, to, zone);
    }

    private static Window window(Set<DayOfWeek> days, String from, String to, String zone) {
        Window.Part part = new Window.Part(days, LocalTime.parse(from), LocalTime.parse(to), ZoneId.of(zone));
        return new Window(days + " " + from + "-" + to + " " + zone, List.of(part));
    }
}
