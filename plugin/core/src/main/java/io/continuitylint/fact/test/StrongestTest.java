package io.continuitylint.fact.test;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much the strongest passing test of a backup or group, in the cadence of such tests, resembled what it would have
 * to carry. There is one for each of them that has a test strong enough to show that: a failover, of backup power that
 * of a component; copies of data are left out. Of several equally strong tests it is the one that falls short least.
 *
 * @param power whether it is backup power
 * @param function whose minimum the load misses most; null where no load can be compared
 * @param load the share of the demand it was under, with the minimum; null for backup power and where it cannot be compared
 * @param ratedPercent of backup power, the load as a percent of the rated load; else null
 * @param required how long the policy requires it to last; nothing where that could not be read
 * @param leftOut what the backup uses, or its power transfer, that a given scope lacks
 */
public record StrongestTest(
        Subject of,
        Test test,
        boolean power,
        @Nullable Function function,
        Capacity.@Nullable Share load,
        @Nullable BigDecimal ratedPercent,
        Timespan required,
        List<Component> leftOut) {

    public StrongestTest {
        leftOut = Collections.unmodifiableList(leftOut);
    }

    /** Whether it is not recorded under what load it was. */
    public boolean isLoadUnknown() {
        return test.load() == null;
    }

    /** Whether the load was less than the minimum; false where it cannot be compared. */
    public boolean isLoadTooLow() {
        return load != null && !load.isEnough();
    }

    /** Whether it lasted less than the policy requires; false where its length is not recorded. */
    public boolean isTooShort() {
        return test.duration() != null && test.duration().compareTo(required) < 0;
    }
}
