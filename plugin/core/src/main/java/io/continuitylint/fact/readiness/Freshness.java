package io.continuitylint.fact.readiness;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Timespan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How old the last success of a synchronisation is. There is one for every backup that holds data or is
 * synchronised; of those with {@code mode: none} only where a success is given.
 *
 * @param days whole days since the last success; null where none is given
 * @param every how often it should succeed: the interval, or the lag; null where neither is given
 * @param runs the days as a multiple of {@code every}; null where either is not given
 * @param watched whether it is monitored and somebody is alerted
 */
public record Freshness(
        Backup backup,
        @Nullable Long days,
        @Nullable Timespan every,
        @Nullable BigDecimal runs,
        boolean watched) {}
