package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.model.Quantity;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Units;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact readings of the table of scalars. */
class ScalarsTest {

    @ParameterizedTest
    @CsvSource({
        "45s, 45s",
        "90m, 1h30m",
        "PT4H, 4h",
        "P1M, 1mo",
        "1h30m, 1h30m",
        "0, 0s",
        "2w, 14d",
        "1y6mo, 1y6mo",
        "250ms, 250ms",
        "P1Y2M3DT4H5M6S, 1y2mo3d4h5m6s"
    })
    void durationsAreReadAndPrinted(String written, String printed) throws Misread {
        assertThat(Durations.read(written)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4:00", "1.5h", "h", "4", "4 h", "4H", "1h1h", "", "PT", "P1H", "-4h", "99999999999s"})
    void otherDurationsAreRefused(String written) {
        assertThatThrownBy(() -> Durations.read(written)).isInstanceOf(Misread.class);
    }

    @Test
    void monthsAreAddedForwardAndClamped() throws Misread {
        assertThat(Durations.read("3mo").after(LocalDate.of(2026, 11, 30))).isEqualTo("2027-02-28");
        assertThat(Durations.read("1y").toMillis())
                .isEqualTo(Timespan.ofDays(365).toMillis());
        assertThat(Durations.read("12mo").compareTo(Durations.read("1y"))).isZero();
    }

    @Test
    void instantsCountByTheirUtcDay() throws Misread {
        assertThat(Dates.read("2026-11-20T00:30+02:00")).isEqualTo("2026-11-19");
        assertThat(Dates.read("2026-11-20")).isEqualTo("2026-11-20");
        assertThatThrownBy(() -> Dates.read("20.11.2026")).isInstanceOf(Misread.class);
    }

    @ParameterizedTest
    @CsvSource({"60%, 60%", "0.6, 60%", "1, 100%", "0, 0%", "12.5%, 12.5%"})
    void percentsAreReadWithOrWithoutTheirSign(String written, String printed) throws Misread {
        assertThat(Quantities.percent(written, true)).hasToString(printed);
    }

    @Test
    void aBareNumberAboveOneIsNoShare() {
        assertThatThrownBy(() -> Quantities.percent("60", true)).hasMessageContaining("write 60%");
        assertThatThrownBy(() -> Quantities.percent("120%", true)).hasMessageContaining("more than the whole");
    }

    @Test
    void bytesAndRatesCompareAcrossUnits() throws Misread {
        Quantity tib = Quantities.read("1 TiB");
        assertThat(Units.ratio(tib, Quantities.read("1 GiB"))).isEqualTo(1024);
        assertThat(Units.ratio(Quantities.read("60 calls/min"), Quantities.read("1 calls/s")))
                .isEqualTo(1);
        assertThat(Units.time(Quantities.read("2 TB"), Quantities.read("4 TB/h")))
                .hasToString("30m");
    }

    @Test
    void otherUnitsCompareOnlyWithThemselves() throws Misread {
        assertThat(Units.ratio(Quantities.read("1 MW"), Quantities.read("1 kW")))
                .isNull();
        assertThat(Units.ratio(Quantities.read("1 EUR"), Quantities.read("1 USD")))
                .isNull();
        assertThat(Units.ratio(Quantities.read("1 Mbit/s"), Quantities.read("1 MB/s")))
                .isNull();
        assertThat(Units.time(Quantities.read("2 TB"), Quantities.read("500 tps")))
                .isNull();
    }

    @Test
    void windowsKnowNightsAndZones() throws Misread {
        assertThat(Windows.read(List.of("24x7")).isAlways()).isTrue();
        assertThat(Windows.read(List.of("Mon-Fri 22:00-06:00 Europe/Berlin")).parts())
                .hasSize(1);
        assertThat(Windows.read(List.of("Mon-Fri 08:00-18:00 Europe/Berlin, Sat 09:00-24:00 UTC"))
                        .parts())
                .hasSize(2);
        assertThatThrownBy(() -> Windows.read(List.of("Mon-Fri 8-18"))).isInstanceOf(Misread.class);
        assertThatThrownBy(() -> Windows.read(List.of("Mon-Fri 08:00-18:00 Berlin")))
                .hasMessageContaining("time zone");
    }
}
