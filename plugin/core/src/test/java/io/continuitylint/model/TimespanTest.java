package io.continuitylint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Arithmetic with durations ends at the longest one that can be said, and never starts again from below. */
class TimespanTest {

    @Test
    void aSumThatIsTooLongStaysAsLongAsCanBeSaid() {
        Timespan sum = Timespan.ofMonths(Integer.MAX_VALUE).plus(Timespan.ofDays(Integer.MAX_VALUE));
        Timespan longest = sum.plus(Timespan.ofMillis(Long.MAX_VALUE)).plus(sum);

        assertThat(longest.toMillis()).isPositive();
        assertThat(longest.plus(longest)).isEqualTo(longest).isGreaterThan(sum);
    }

    @Test
    void soDoesAMultiple() {
        Timespan thousandYears = new Timespan(12_000, 365_000, 31_536_000_000_000L);

        assertThat(thousandYears.times(3)).isEqualTo(new Timespan(36_000, 1_095_000, 94_608_000_000_000L));
        assertThat(thousandYears.times(999_999_999)).isGreaterThan(thousandYears.times(3));
        assertThat(thousandYears.times(0)).isEqualTo(Timespan.ZERO);
    }
}
