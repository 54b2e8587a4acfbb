package io.continuitylint.fact.independence;

import io.continuitylint.model.Component;
import io.continuitylint.model.Timespan;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How much later than its counterpart a change reaches a thing. */
final class Stagger {

    private Stagger() {}

    /** Whether all of them are reached so late that a fault is noticed before; where that time is unknown, later at all. */
    static boolean outlasts(@Nullable Timespan untilDetected, Collection<Component> side) {
        return !side.isEmpty() && side.stream().allMatch(component -> outlasts(untilDetected, component.stagger()));
    }

    private static boolean outlasts(@Nullable Timespan untilDetected, @Nullable Timespan stagger) {
        return stagger != null && !stagger.isZero() && (untilDetected == null || stagger.compareTo(untilDetected) >= 0);
    }
}
