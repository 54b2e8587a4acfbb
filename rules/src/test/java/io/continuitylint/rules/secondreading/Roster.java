package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** How long nobody who may activate a backup is on duty, minute by minute over a week in which no clock changes (recovery-time.md, own). */
record Roster(Things things) {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    /** The longest stretch within the hours of a function that no role of the activators covers, in milliseconds. */
    long gap(Backup backup, Function function) {
        List<Window> windows = new ArrayList<>();
        List<String> activators = backup.activation() == null
                ? List.of()
                : things.nodes(backup.activation().activators());
        for (Component activator : activators.stream()
                .map(things::component)
                .filter(Objects::nonNull)
                .toList()) {
            if (activator.role() == null || activator.role().coverage() == null) {
                return 0;
            }
            windows.add(activator.role().coverage());
        }
        if (windows.isEmpty()) {
            return 0;
        }
        BitSet open = minutes(function.hours());
        windows.forEach(window -> open.andNot(minutes(window)));
        long longest = longest(open) * 60_000L;
        return longest > things.workspace().policy().gapTolerance().toMillis() ? longest : 0;
    }

    private static BitSet minutes(Window window) {
        BitSet minutes = new BitSet(WEEK);
        if (window.isAlways()) {
            minutes.set(0, WEEK);
        }
        for (Window.Part part : window.parts()) {
            for (DayOfWeek day : part.days()) {
                int start = (day.getValue() - 1) * DAY;
                minutes.set(
                        start + part.from().toSecondOfDay() / 60,
                        start + part.to().toSecondOfDay() / 60);
            }
        }
        return minutes;
    }

    /** The longest run of minutes, from one week into the next. */
    private static int longest(BitSet open) {
        int longest = 0;
        int run = 0;
        for (int minute = 0; minute < 2 * WEEK; minute++) {
            run = open.get(minute % WEEK) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return Math.min(longest, WEEK);
    }
}
