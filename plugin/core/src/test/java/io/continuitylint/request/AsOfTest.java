package io.continuitylint.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.continuitylint.request.AsOf.Basis;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    /** Where it is the 21st already. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Asia/Tokyo"));

    private static final Map<String, String> EPOCH = Map.of("SOURCE_DATE_EPOCH", " 1767225600 ");

    @Test
    void theDayThatWasWrittenIsTheStrongest() {
        assertThat(AsOf.of("2027-03-01", EPOCH, CLOCK)).isEqualTo(new AsOf(LocalDate.of(2027, 3, 1), Basis.GIVEN));
    }

    @Test
    void thenComesTheDayOfTheEnvironment() {
        assertThat(AsOf.of(null, EPOCH, CLOCK)).isEqualTo(new AsOf(LocalDate.of(2026, 1, 1), Basis.SOURCE_DATE_EPOCH));
    }

    @Test
    void thenTodayEverywhereInUtc() {
        AsOf today = new AsOf(LocalDate.of(2026, 11, 20), Basis.TODAY);
        assertThat(AsOf.of(null, Map.of(), CLOCK)).isEqualTo(today);
        assertThat(AsOf.of(null, Map.of("SOURCE_DATE_EPOCH", " "), CLOCK)).isEqualTo(today);
    }

    @Test
    void onlyTodayIsNotChosen() {
        assertThat(AsOf.of("2027-03-01", EPOCH, CLOCK).isChosen()).isTrue();
        assertThat(AsOf.of(null, EPOCH, CLOCK).isChosen()).isTrue();
        assertThat(AsOf.of(null, Map.of(), CLOCK).isChosen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "9223372036854775808"})
    void anEnvironmentThatIsNotANumberOfSecondsIsRefused(String seconds) {
        Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", seconds);
        RequestException refused = assertThrowsExactly(RequestException.class, () -> AsOf.of(null, environment, CLOCK));
        assertThat(refused.parameter()).isNull();
        assertThat(refused.describe(UnaryOperator.identity()))
                .isEqualTo("SOURCE_DATE_EPOCH: \"%s\" is not a number of seconds since 1970", seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-62135596801", "253402300800", "9223372036854775807"})
    void anEnvironmentOfNoYearInFourDigitsIsRefused(String seconds) {
        Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", seconds);
        RequestException refused = assertThrowsExactly(RequestException.class, () -> AsOf.of(null, environment, CLOCK));
        assertThat(refused.describe(UnaryOperator.identity()))
                .isEqualTo("SOURCE_DATE_EPOCH: \"%s\" is not in the years 0001 to 9999", seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12026-01-01", "0000-12-31", "-0001-01-01"})
    void aDayOfNoYearInFourDigitsIsRefused(String day) {
        RequestException refused = assertThrowsExactly(RequestException.class, () -> AsOf.of(day, Map.of(), CLOCK));
        assertThat(refused.describe(UnaryOperator.identity()))
                .isEqualTo("asOf: \"%s\" is not in the years 0001 to 9999", day);
    }

    @Test
    void theFirstAndTheLastDayAreTaken() {
        Map<String, String> last = Map.of("SOURCE_DATE_EPOCH", "253402300799");
        assertThat(AsOf.of(null, last, CLOCK).day()).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(AsOf.of("0001-01-01", Map.of(), CLOCK).day()).isEqualTo(LocalDate.of(1, 1, 1));
    }

    @Test
    void aDayThatDoesNotExistIsRefusedAsTheValueOfItsParameter() {
        RequestException refused =
                assertThrowsExactly(RequestException.class, () -> AsOf.of("2026-02-30", Map.of(), CLOCK));
        assertThat(refused.parameter()).isEqualTo("asOf");
    }
}
