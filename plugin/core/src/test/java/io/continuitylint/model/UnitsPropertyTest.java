package io.continuitylint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class UnitsPropertyTest {

    private static final Map<String, Long> SECONDS =
            Map.of("s", 1L, "min", 60L, "h", 3600L, "d", 86_400L, "day", 86_400L, "w", 604_800L);

    /** Not nearly 1: what carries exactly the minimum is enough. */
    @Property(tries = 300)
    void theSameRateInAnotherUnitOfTimeIsExactlyTheSame(
            @ForAll @LongRange(min = 1, max = 1_000_000) long count,
            @ForAll("times") String one,
            @ForAll("times") String other) {
        Quantity perOne = new Quantity(BigDecimal.valueOf(count * seconds(one)), "GB/" + one);
        Quantity perOther = new Quantity(BigDecimal.valueOf(count * seconds(other)), "GB/" + other);
        assertThat(Units.ratio(perOne, perOther)).isEqualTo(1.0);
    }

    @Property(tries = 300)
    void aSizeTakesAtMostAThousandYearsAtARate(
            @ForAll @LongRange(min = 1) long size,
            @ForAll @LongRange(min = 1) long rate,
            @ForAll("times") String time) {
        Timespan taken = Units.time(
                new Quantity(BigDecimal.valueOf(size), "PB"), new Quantity(BigDecimal.valueOf(rate), "B/" + time));
        assertThat(taken).isBetween(Timespan.ZERO, Timespan.ofDays(365_000));
    }

    private static long seconds(String time) {
        return SECONDS.getOrDefault(time, 0L);
    }

    @Provide
    Arbitrary<String> times() {
        return Arbitraries.of(SECONDS.keySet());
    }
}
