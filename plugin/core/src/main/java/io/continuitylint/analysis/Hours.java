package io.continuitylint.analysis;

import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Arithmetic of weekly hours, over all weeks of the year of a day, so that time zones and changes of clocks are as they
 * really are.
 */
public final class Hours {

    private Hours() {}

    /** A stretch of time, in seconds since the epoch; the end is exclusive. */
    private record Stretch(long from, long to) {}

    /**
     * The longest stretch within some hours that none of the others cover. Gaps up to the tolerance do not count, so that
     * a change of clocks is none.
     */
    public static Timespan longestGap(Window wanted, Collection<Window> covering, Timespan tolerance, LocalDate asOf) {
        if (covering.stream().anyMatch(Window::isAlways)) {
            return Timespan.ZERO;
        }
        List<Stretch> covered = new ArrayList<>();
        covering.forEach(window -> covered.addAll(stretches(window, asOf.getYear())));
        long longest = longest(merged(stretches(wanted, asOf.getYear())), merged(covered));
        return longest * 1000 <= tolerance.toMillis() ? Timespan.ZERO : Timespan.ofMillis(longest * 1000);
    }

    private static long longest(List<Stretch> wanted, List<Stretch> covered) {
        long longest = 0;
        int next = 0;
        for (Stretch stretch : wanted) {
            long from = stretch.from();
            while (next < covered.size() && covered.get(next).to() <= from) {
                next++;
            }
            for (int index = next; index < covered.size() && covered.get(index).from() < stretch.to(); index++) {
                longest = Math.max(longest, covered.get(index).from() - from);
                from = Math.max(from, covered.get(index).to());
            }
            longest = Math.max(longest, stretch.to() - from);
        }
        return longest;
    }

    /** Every stretch of a window that touches a year, with a week on either side. */
    private static List<Stretch> stretches(Window window, int year) {
        LocalDate start = LocalDate.of(year, 1, 1).minusDays(7);
        LocalDate end = LocalDate.of(year + 1, 1, 1).plusDays(7);
        if (window.isAlways()) {
            return List.of(new Stretch(
                    LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC),
                    LocalDate.of(year + 1, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC)));
        }
        List<Stretch> stretches = new ArrayList<>();
        for (Window.Part part : window.parts()) {
            for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
                if (part.days().contains(DayOfWeek.from(day))) {
                    stretches.add(stretch(part, day));
                }
            }
        }
        return stretches;
    }

    private static Stretch stretch(Window.Part part, LocalDate day) {
        boolean overnight = part.to().equals(LocalTime.MIDNIGHT) || !part.to().isAfter(part.from());
        ZonedDateTime from = day.atTime(part.from()).atZone(part.zone());
        ZonedDateTime to = (overnight ? day.plusDays(1) : day).atTime(part.to()).atZone(part.zone());
        return new Stretch(from.toEpochSecond(), Math.max(to.toEpochSecond(), from.toEpochSecond()));
    }

    private static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingLong(Stretch::from));
        List<Stretch> merged = new ArrayList<>();
        for (Stretch stretch : sorted) {
            Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && stretch.from() <= last.to()) {
                merged.set(merged.size() - 1, new Stretch(last.from(), Math.max(last.to(), stretch.to())));
            } else {
                merged.add(stretch);
            }
        }
        return merged;
    }
}
