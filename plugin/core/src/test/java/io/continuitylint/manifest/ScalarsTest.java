package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.scalar.Dates;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.manifest.scalar.Keywords;
import io.continuitylint.manifest.scalar.Quantities;
import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.manifest.scalar.Values;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Variant;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "2026-11-20T08:00Z, 2026-11-20",
        "2026-11-20T23:30-05:00, 2026-11-21",
        "2026-11-20T08:00:30+02:00, 2026-11-20",
        "2026-11-20 08:00Z, 2026-11-20"
    })
    void aDateIsADayAndAnInstantTheUtcDayItFallsOn(String text, String day) throws InvalidText {
        assertThat(Dates.read(text)).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11", "2026-11-20x", "yesterday", "05/06/2026"})
    void whatHasAnotherFormIsNotADate(String text) {
        assertThatThrownBy(() -> Dates.read(text))
                .hasMessage("is not a date; write 2026-11-20, or an instant such as 2026-11-20T08:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.11.2026", "2026-11-20T08:00", "20261120", "2026/11/20", "11/20/2026", "20 Nov 2026"})
    void aDateInAnotherFormIsAnsweredWithTheExactOne(String text) {
        assertThatThrownBy(() -> Dates.read(text)).hasMessage("is not the form of a date; write 2026-11-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-02-30T08:00Z"})
    void aDayThatNoCalendarHasIsImpossible(String text) {
        assertThatThrownBy(() -> Dates.read(text))
                .isInstanceOfSatisfying(
                        InvalidText.class,
                        misread -> assertThat(misread.isImpossible()).isTrue())
                .hasMessage("is not a day of the calendar");
    }

    @ParameterizedTest
    @CsvSource({
        "500 tps, 500, tps",
        "1.5 TB, 1.5, TB",
        "4 TB/h, 4, TB/h",
        "40, 40, ''",
        "0 kg, 0, kg",
        "900000 EUR, 900000, EUR",
        "60%, 60, %",
        "60 %, 60, %",
        "3 litres of milk, 3, litres of milk"
    })
    void aQuantityIsANumberASpaceAndAUnit(String text, BigDecimal number, String unit) throws InvalidText {
        assertThat(Quantities.read(text).number()).isEqualByComparingTo(number);
        assertThat(Quantities.read(text).unitName()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12MW | has no space before its unit; write 12 MW",
                "1,200 tps | has a comma; write 1200 tps or 1.2 tps",
                "1 200 tps | has a separator within its number; write 1200 tps",
                "1_200 tps | has a separator within its number; write 1200 tps",
                "1’200 tps | has a separator within its number; write 1200 tps",
                "tps | is not a quantity; write a number, a space and a unit, such as 500 tps or 2 TB",
                "1.2.3 tps | is not a quantity; write a number, a space and a unit, such as 500 tps or 2 TB",
                "٣ tps | is not a quantity; write a number, a space and a unit, such as 500 tps or 2 TB",
                "-3 tps | is negative; write a number of 0 or more"
            })
    void whatIsNotAQuantityIsReportedWithWhatToWrite(String text, String message) {
        assertThatThrownBy(() -> Quantities.read(text)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "fifty percent", "tps"})
    void whereAPercentageWillDoItIsNamed(String text) {
        String message = "is neither a percentage such as 60% nor a quantity such as 500 tps";
        assertThatThrownBy(() -> Quantities.shareOrQuantity(text)).hasMessage(message);
        assertThatThrownBy(() -> Quantities.percentOrQuantity(text)).hasMessage(message);
    }

    @Test
    void moneyHasACurrency() throws InvalidText {
        assertThat(Quantities.money("5000 EUR")).hasToString("5000 EUR");
        assertThatThrownBy(() -> Quantities.money("5000"))
                .hasMessage("has no currency; write an amount such as 5000 EUR");
        assertThatThrownBy(() -> Quantities.money("5%"))
                .hasMessage("has no currency; write an amount such as 5000 EUR");
        assertThatThrownBy(() -> Quantities.money("5 beds"))
                .hasMessage("has no currency; write an amount such as 5000 EUR");
    }

    @ParameterizedTest
    @CsvSource({"60%, 60%", "0.6, 60%", "1, 100%", "0, 0%", "100%, 100%", "12.5 %, 12.5%"})
    void aPercentHasASignOrIsANumberUpToOne(String text, String meant) throws InvalidText {
        assertThat(Quantities.share(text)).hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 of 200 | is a share in words; write 30%",
                "60 out of 200 tps | is a share in words; write 30%",
                "1/3 | is a share in words; write 33.33%",
                "60 percentile | is a percentage in words; write 60%",
                "60 to 80 tps | is a range; write 60 tps or 80 tps",
                "60 tps - 80 tps | is a range; write 60 tps or 80 tps",
                "60-80% | is a range; write 60% or 80%"
            })
    void aShareOrARangeInWordsIsNoUnit(String text, String message) {
        assertThatThrownBy(() -> Quantities.shareOrQuantity(text)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60 orders/h", "60 /min", "60 tons", "60 of", "60 officers", "60 t", "500 m3"})
    void aUnitThatBeginsLikeOneIsAUnit(String text) throws InvalidText {
        assertThat(Quantities.shareOrQuantity(text)).hasToString(text);
    }

    @Test
    void aBareNumberAboveOneIsTakenForAPercentThatLostItsSign() {
        assertThatThrownBy(() -> Quantities.percent("60")).hasMessage("has no unit and is more than 1; write 60%");
        assertThatThrownBy(() -> Quantities.shareOrQuantity("60"))
                .hasMessage("has no unit and is more than 1; write 60%");
    }

    @Test
    void aBareNumberThatNoShareCanBeIsTakenForAQuantityThatLostItsUnit() {
        assertThatThrownBy(() -> Quantities.shareOrQuantity("500"))
                .hasMessage("has no unit; write one, such as 500 tps, or a percentage up to 100%");
    }

    @Test
    void onlyWhatIsNotAShareMayExceedTheWhole() throws InvalidText {
        assertThat(Quantities.percent("150%")).hasToString("150%");
        assertThatThrownBy(() -> Quantities.share("150%")).hasMessage("is more than 100%");
        assertThatThrownBy(() -> Quantities.shareOrQuantity("150%")).hasMessage("is more than 100%");
        assertThat(Quantities.percentOrQuantity("150%")).hasToString("150%");
        assertThat(Quantities.shareOrQuantity("150 tps")).hasToString("150 tps");
    }

    @Test
    void aWordOfAListIsItsConstantInLowerCaseWithHyphens() throws InvalidText {
        assertThat(new Keywords<>(Variant.class).type().parser().parse("hot-standby"))
                .isEqualTo(Variant.HOT_STANDBY);
    }

    @Test
    void anUnknownWordIsGuessedOrAllOfThemAreNamed() {
        Type<ComponentKind> kind = new Keywords<>(ComponentKind.class).type();

        assertThatThrownBy(() -> kind.parser().parse("servce"))
                .hasMessageStartingWith("is unknown; write one of system, service, ")
                .hasMessageEndingWith("; did you mean \"service\"?");
        assertThatThrownBy(() -> kind.parser().parse("thing"))
                .hasMessageStartingWith("is unknown; write one of system, service,");
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "0, 0", "999999999, 999999999", "-1, -1"})
    void aWholeNumberIsWrittenInDigits(String text, int number) throws InvalidText {
        assertThat(Quantities.whole(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1.0", "1e3", "1_000", "+1", "0x1", "٣"})
    void anythingElseIsNotAWholeNumber(String text) {
        assertThatThrownBy(() -> Quantities.whole(text)).hasMessage("is not a whole number; write digits only");
    }

    @Test
    void moreDigitsThanAnyoneMeansAreCounted() {
        assertThatThrownBy(() -> Quantities.whole("1234567890"))
                .hasMessage("has a number of 10 digits; 9 are the most");
        assertThatThrownBy(() -> Quantities.read("9".repeat(31) + " tps"))
                .hasMessage("has a number of 31 digits; 30 are the most");
        assertThatThrownBy(() -> Quantities.share("0." + "1".repeat(29)))
                .hasMessage("has a number of 31 digits; 30 are the most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e3", "٣", "9999999999999999", "1.", ""})
    void aParameterIsANumberInDigitsThatCanBeWrittenOut(String text) {
        assertThat(Values.number(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "10000-01-01", "-0001-01-01", "9999-12-31T23:59:59-18:00"})
    void aDateHasAYearOfFourDigits(String text) {
        assertThatThrownBy(() -> Dates.read(text)).hasMessage("is not in the years 0001 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "Card-1.b_2", "0"})
    void anIdIsMadeOfLettersDigitsAndAFewSigns(String text) {
        assertThat(Ids.isId(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "a b", "a/b", "a:b", "é"})
    void anythingElseIsNotAnId(String text) {
        assertThat(Ids.isId(text)).isFalse();
    }
}
