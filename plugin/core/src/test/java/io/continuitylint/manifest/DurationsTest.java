package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.manifest.scalar.Durations;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.model.Timespan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "45s, 45s",
        "15m, 15m",
        "4h, 4h",
        "2d, 2d",
        "1w, 7d",
        "3mo, 3mo",
        "1y, 1y",
        "250ms, 250ms",
        "1h30m, 1h30m",
        "30m1h, 1h30m",
        "1y2mo3w4d5h6m7s8ms, 1y2mo25d5h6m7s8ms",
        "0, 0s",
        "0s, 0s",
        "0d, 0s",
        "010h, 10h",
        "90m, 1h30m",
        "PT4H, 4h",
        "P1M, 1mo",
        "P1Y2M3DT4H5M6S, 1y2mo3d4h5m6s",
        "P2W, 14d",
        "PT0S, 0s",
        "1000y, 1000y",
        "999999999ms, 11d13h46m39s999ms",
        "200000000s, 2314d19h33m20s",
        "200000000m, 138888d21h20m"
    })
    void aSumOfWholeNumbersWithUnitsIsRead(String text, String meant) throws InvalidText {
        Timespan read = Durations.read(text);
        assertThat(new Timespan(read.months(), read.days(), read.millis())).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"43h", "90m", "1w", "PT4H", "30m1h"})
    void theSpellingIsKeptForMessages(String text) throws InvalidText {
        Timespan read = Durations.read(text);
        assertThat(read).hasToString(text).isEqualTo(new Timespan(read.months(), read.days(), read.millis()));
        assertThat(read.plus(Timespan.ZERO)).hasToString(text);
        assertThat(Timespan.ZERO.plus(read)).hasToString(text);
    }

    @Test
    void whatIsAddedUpIsSpeltTheShortestWay() throws InvalidText {
        assertThat(Durations.read("43h").plus(Durations.read("90m"))).hasToString("1d20h30m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4:75", "1:60:00", "h", "P", "PT", "PT4X", "P4H", "four", "4h!", "٤h", "1 business day"})
    void anythingElseIsNotADuration(String text) {
        assertThatThrownBy(() -> Durations.read(text))
                .isInstanceOf(InvalidText.class)
                .hasMessage("is not a duration; write 45s, 15m, 4h, 2d, 1w, 3mo, 1y or a sum like 1h30m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 | has no unit; write 15s, 15m, 15h or 15d",
                "1.0000001h | has a fraction; write it as a sum of whole numbers, like 1h30m",
                "1.005h | is not the exact form of a duration; write 3618s",
                "0 hours | is not the exact form of a duration; write 0h",
                "1.5h | is not the exact form of a duration; write 90m",
                "1,5h | is not the exact form of a duration; write 90m",
                "4 h | is not the exact form of a duration; write 4h",
                "4H | is not the exact form of a duration; write 4h",
                "4hours | is not the exact form of a duration; write 4h",
                "1h 30m | is not the exact form of a duration; write 1h30m",
                "PT1.5H | is not the exact form of a duration; write 90m",
                "P0.5D | is not the exact form of a duration; write 12h",
                "P1DT1.5H | is not the exact form of a duration; write 1d90m",
                "pt4h | is not the exact form of a duration; write 4h",
                "1:30:00 | is not the exact form of a duration; write 1h30m",
                "01:30:15 | is not the exact form of a duration; write 1h30m15s",
                "00:45:00 | is not the exact form of a duration; write 45m",
                "4:30 | may be hours and minutes or minutes and seconds; write 4h30m or 4m30s",
                "4 Stunden | is not the exact form of a duration; write 4h",
                "30 Minuten | is not the exact form of a duration; write 30m",
                "2 Tage | is not the exact form of a duration; write 2d",
                "4 heures | is not the exact form of a duration; write 4h",
                "1h30min | is not the exact form of a duration; write 1h30m",
                "3 jours | is not the exact form of a duration; write 3d",
                "2 horas | is not the exact form of a duration; write 2h",
                "1M | may be minutes or months; write 1m or 1mo",
                "daily | is not the exact form of a duration; write 1d",
                "55 0 * * * | is not the exact form of a duration; write 1d",
                "1h2h | has the unit h twice; add the two up",
                "-4h | is negative; write a duration of 0 or longer",
                "1001y | is too long; the longest duration is 1000y",
                "99999999999999h | is too long; the longest duration is 1000y"
            })
    void theMessageForANearMissNamesWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> Durations.read(text)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0s", "0h0m", "PT0S"})
    void whereADurationMustBePositiveNothingIsRefused(String text) {
        assertThatThrownBy(() -> Durations.positive(text)).hasMessage("must be longer than 0");
    }

    @Property
    void whatATimespanPrintsReadsBackAsTheSame(
            @ForAll @IntRange(max = 6000) int months,
            @ForAll @IntRange(max = 100_000) int days,
            @ForAll @IntRange(max = 86_399_999) int millis)
            throws InvalidText {
        Timespan timespan = new Timespan(months, days, millis);

        assertThat(Durations.read(timespan.toString())).isEqualTo(timespan);
    }
}
