package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Hours are compared with a clock that walks through the year in steps of half an hour. */
class HoursPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final long STEP = 1800;

    @Property(tries = 40)
    void theLongestGapIsTheOneAClockSees(@ForAll("windows") Window wanted, @ForAll("several") List<Window> covering) {
        assertThat(new Hours(DAY, Timespan.ZERO).longestGap(wanted, covering)).isEqualTo(walk(wanted, covering));
    }

    @Property(tries = 200)
    void anotherWindowNeverWidensTheGap(
            @ForAll("windows") Window wanted,
            @ForAll("several") List<Window> covering,
            @ForAll("windows") Window more) {
        Hours hours = new Hours(DAY, Timespan.ZERO);
        List<Window> together = new ArrayList<>(covering);
        together.add(more);
        assertThat(hours.longestGap(wanted, together)).isLessThanOrEqualTo(hours.longestGap(wanted, covering));
    }

    private static Timespan walk(Window wanted, List<Window> covering) {
        long now = LocalDate.of(2026, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        long end = LocalDate.of(2027, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        long gap = 0;
        long longest = 0;
        for (; now < end; now += STEP) {
            long here = now;
            boolean open = isIn(wanted, here) && covering.stream().noneMatch(window -> isIn(window, here));
            gap = open ? gap + STEP : 0;
            longest = Math.max(longest, gap);
        }
        return Timespan.ofMillis(longest * 1000);
    }

    private static boolean isIn(Window window, long second) {
        return window.isAlways() || window.parts().stream().anyMatch(part -> isIn(part, second));
    }

    private static boolean isIn(Window.Part part, long second) {
        ZonedDateTime there = ZonedDateTime.ofInstant(Instant.ofEpochSecond(second), part.zone());
        LocalTime time = there.toLocalTime();
        boolean today = part.days().contains(there.getDayOfWeek());
        boolean yesterday = part.days().contains(there.getDayOfWeek().minus(1));
        boolean started = !time.isBefore(part.from());
        boolean beforeEnd = time.isBefore(part.to());
        boolean overnight = !part.to().isAfter(part.from());
        return overnight ? today && started || yesterday && beforeEnd : today && started && beforeEnd;
    }

    @Provide
    Arbitrary<List<Window>> several() {
        return windows().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<Window> windows() {
        Arbitrary<Window> parts =
                part().list().ofMinSize(1).ofMaxSize(2).map(each -> new Window(each.toString(), each));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Window.ALWAYS)), Tuple.of(5, parts));
    }

    /** No time between 1 and 5: there the clocks change. */
    private static Arbitrary<Window.Part> part() {
        Arbitrary<LocalTime> times = Arbitraries.integers()
                .between(0, 47)
                .filter(half -> half < 2 || half > 9)
                .map(half -> LocalTime.of(half / 2, half % 2 * 30));
        Arbitrary<Set<DayOfWeek>> days =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(7);
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Tokyo", "Pacific/Kiritimati")
                .map(ZoneId::of);
        return Combinators.combine(days, times, times, zones).as(Window.Part::new);
    }
}
