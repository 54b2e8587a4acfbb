package io.continuitylint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "1000 tps, 500 tps, 2",
        "1 TB, 500 GB, 2",
        "1 GiB, 1024 MiB, 1",
        "1 kB, 1 KiB, 0.9765625",
        "1 TB/h, 24 TB/d, 1",
        "24 TB/day, 1 TB/h, 1",
        "60 MB/min, 1 MB/s, 1",
        "7 beds/w, 1 beds/d, 1",
        "0 tps, 5 tps, 0",
        "60 %, 80 %, 0.75"
    })
    void bytesOfAnySizeAndRatesPerAnyTimeAreCompared(String one, String other, double ratio) {
        assertThat(Units.comparable(quantity(one), quantity(other))).isTrue();
        assertThat(Units.ratio(quantity(one), quantity(other))).isEqualTo(ratio, Offset.offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "500 tps, 12 MW",
        "1 GB, 1 Gb",
        "5 EUR, 5 USD",
        "1 TB, 1 TB/h",
        "1 t, 1 kg",
        "50 %, 50 tps",
        "1 orders/h, 1 tps",
        "1 MB, 1 mb"
    })
    void allOtherUnitsMustBeTheSame(String one, String other) {
        assertThat(Units.comparable(quantity(one), quantity(other))).isFalse();
        assertThat(Units.ratio(quantity(one), quantity(other))).isNull();
    }

    @Test
    void nothingIsNoMeasure() {
        assertThat(Units.ratio(quantity("5 tps"), quantity("0 tps"))).isNull();
        assertThat(Units.time(quantity("2 TB"), quantity("0 TB/h"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2 TB, 4 TB/h, 30m", "2 TiB, 1 GiB/s, 34m8s", "100 l, 10 l/d, 10d", "40 reams, 2 reams/w, 140d"})
    void aSizeTakesTimeAtARateOfTheSame(String size, String rate, String time) {
        assertThat(Units.time(quantity(size), quantity(rate))).hasToString(time);
    }

    @ParameterizedTest
    @CsvSource({"2 TB, 4 TB", "2 TB/h, 4 TB/h", "2 TB, 4 l/h"})
    void atAnythingElseItTakesNoKnownTime(String size, String rate) {
        assertThat(Units.time(quantity(size), quantity(rate))).isNull();
    }

    @Test
    void wholeNumbersAreDividedAsExactlyAsAnyOther() {
        Random random = new Random(1);
        for (int pair = 0; pair < 10_000; pair++) {
            BigDecimal one = BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L));
            BigDecimal other = BigDecimal.valueOf(random.nextLong(1, 1_000_000));
            Double decimal = Units.ratio(new Quantity(one.setScale(1), "tps"), new Quantity(other, "tps"));
            assertThat(Units.ratio(new Quantity(one, "tps"), new Quantity(other, "tps")))
                    .isEqualTo(decimal);
        }
    }

    private static Quantity quantity(String text) {
        int space = text.indexOf(' ');
        return new Quantity(new BigDecimal(text.substring(0, space)), text.substring(space + 1));
    }
}
