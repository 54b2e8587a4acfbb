package io.continuitylint.analysis;

import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arithmetic of weekly hours, over all weeks of the year of a day, so that time zones and changes of clocks are as they
 * really are. A workspace has few different hours, so answers are kept. Not thread-safe.
 */
public final class Hours {

    /** Zones are up to 14 hours apart, and a stretch past midnight starts a day before it ends. */
    private static final int MARGIN_DAYS = 3;

    private final LocalDate first;
    private final LocalDate end;
    private final Timespan tolerance;
    private final Map<List<Window.Part>, List<Stretch>> stretches = new HashMap<>();
    private final Map<Question, Timespan> answers = new HashMap<>();

    /** @param tolerance gaps up to it do not count, so that a change of clocks is none */
    public Hours(LocalDate asOf, Timespan tolerance) {
        this.first = LocalDate.of(asOf.getYear(), 1, 1);
        this.end = first.plusYears(1);
        this.tolerance = tolerance;
    }

    /** A stretch of time, in seconds since the epoch; the end is exclusive. */
    private record Stretch(long from, long to) {}

    private record Question(List<Window.Part> wanted, Set<List<Window.Part>> covering) {}

    /** The longest stretch within some hours that none of the others cover; zero if they cover all. */
    public Timespan longestGap(Window wanted, Collection<Window> covering) {
        Set<List<Window.Part>> parts = new LinkedHashSet<>();
        for (Window window : covering) {
            if (window.isAlways() || window.parts().equals(wanted.parts())) {
                return Timespan.ZERO;
            }
            parts.add(window.parts());
        }
        return answers.computeIfAbsent(new Question(wanted.parts(), parts), this::answer);
    }

    private Timespan answer(Question question) {
        List<Stretch> covered = new ArrayList<>();
        question.covering().forEach(parts -> covered.addAll(stretches(parts)));
        Timespan longest = Timespan.ofMillis(1000 * longest(withinYear(stretches(question.wanted())), merged(covered)));
        return longest.compareTo(tolerance) <= 0 ? Timespan.ZERO : longest;
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

    private List<Stretch> stretches(List<Window.Part> parts) {
        return stretches.computeIfAbsent(parts, this::unroll);
    }

    /** In order and without overlap, from some days before the year to some days after it; no parts are all of it. */
    private List<Stretch> unroll(List<Window.Part> parts) {
        LocalDate from = first.minusDays(MARGIN_DAYS);
        LocalDate to = end.plusDays(MARGIN_DAYS);
        if (parts.isEmpty()) {
            return List.of(new Stretch(midnight(from), midnight(to)));
        }
        List<Stretch> unrolled = new ArrayList<>();
        for (Window.Part part : parts) {
            for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
                if (part.days().contains(day.getDayOfWeek())) {
                    unrolled.add(stretch(part, day));
                }
            }
        }
        return merged(unrolled);
    }

    private static Stretch stretch(Window.Part part, LocalDate day) {
        boolean overnight = part.to().equals(LocalTime.MIDNIGHT) || !part.to().isAfter(part.from());
        ZonedDateTime from = day.atTime(part.from()).atZone(part.zone());
        ZonedDateTime to = (overnight ? day.plusDays(1) : day).atTime(part.to()).atZone(part.zone());
        return new Stretch(from.toEpochSecond(), Math.max(to.toEpochSecond(), from.toEpochSecond()));
    }

    /** Cut to the year (UTC): at the edges of what was unrolled, zones end at different moments. */
    private List<Stretch> withinYear(List<Stretch> unrolled) {
        List<Stretch> cut = new ArrayList<>();
        for (Stretch stretch : unrolled) {
            long from = Math.max(stretch.from(), midnight(first));
            long to = Math.min(stretch.to(), midnight(end));
            if (from < to) {
                cut.add(new Stretch(from, to));
            }
        }
        return cut;
    }

    private static long midnight(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
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
