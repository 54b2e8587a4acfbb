package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.manifest.scalar.Types;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** However a number is written in whatever field, the answer is what it means, in a form that the field reads. */
class WrittenNumbersTest {

    private static final Pattern WRITE = Pattern.compile("(?:.*such as|.*write) ([^;]+)$");

    private static final Types TYPES = new Types();

    /** Each way to write a number, and the numbers that it may mean. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("1e-1", "0.1"),
            Map.entry("1E3", "1000"),
            Map.entry("2.5e+3", "2500"),
            Map.entry("2e1", "20"),
            Map.entry("12e3", "12000"),
            Map.entry("1.200e3", "1200"),
            Map.entry("1.2x10^3", "1200"),
            Map.entry("3 × 10^4", "30000"),
            Map.entry("12k", "12000"),
            Map.entry("1.5k", "1500"),
            Map.entry("2 million", "2000000"),
            Map.entry("12 thousand", "12000"),
            Map.entry("5-10", "5 10"),
            Map.entry("0.2-0.4", "0.2 0.4"),
            Map.entry("5 – 10", "5 10"),
            Map.entry("5 to 10", "5 10"),
            Map.entry("5..10", "5 10"),
            Map.entry("1e3-2e3", "1000 2000"),
            Map.entry("1e-1-2e-1", "0.1 0.2"),
            Map.entry("500-1k", "500 1000"),
            Map.entry("1-2k", "1000 2000"),
            Map.entry("1,200", "1200 1.2"),
            Map.entry("1,5", "1.5"),
            Map.entry("1,200,000", "1200000"),
            Map.entry("1.200.000", "1200000"),
            Map.entry("1.200,5", "1200.5"),
            Map.entry("1,200.5", "1200.5"),
            Map.entry("1 200", "1200"),
            Map.entry("1_200", "1200"),
            Map.entry("1'200", "1200"));

    /** Durations have no fractions, but smaller units. */
    private static final Map<String, String> SMALLER = Map.of("s", "ms", "m", "s", "h", "m");

    /**
     * A kind of field.
     *
     * @param written what is written behind a number
     * @param exact what is read behind it
     */
    private record Kind(String name, Type<?> type, String written, String exact) {

        @Nullable
        Object read(String text) {
            try {
                return type.parser().parse(text);
            } catch (InvalidText refused) {
                return null;
            }
        }

        /** A number without a unit that no share can be is a percentage that lost its sign. */
        @Nullable
        Object meaning(String number) {
            Object plain = read(number + exact);
            if (plain == null && SMALLER.containsKey(exact)) {
                BigDecimal times = new BigDecimal(number).multiply(BigDecimal.valueOf(exact.equals("s") ? 1000 : 60));
                return read(times.stripTrailingZeros().toPlainString() + SMALLER.get(exact));
            }
            return plain == null && exact.isEmpty() ? read(number + "%") : plain;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("share", TYPES.percent, "", ""),
            new Kind("share with a sign", TYPES.percent, "%", "%"),
            new Kind("share with a sign apart", TYPES.percent, " %", "%"),
            new Kind("share in words", TYPES.percent, " percent", "%"),
            new Kind("growth", TYPES.openPercent, "", ""),
            new Kind("growth with a sign", TYPES.openPercent, "%", "%"),
            new Kind("growth a year", TYPES.openPercent, "% per year", "%"),
            new Kind("quantity", TYPES.quantity, " tps", " tps"),
            new Kind("count in a quantity", TYPES.quantity, "", ""),
            new Kind("rate", TYPES.quantity, " GB/h", " GB/h"),
            new Kind("share or quantity: share", TYPES.shareOrQuantity, "%", "%"),
            new Kind("share or quantity: quantity", TYPES.shareOrQuantity, " tps", " tps"),
            new Kind("share or quantity: neither", TYPES.shareOrQuantity, "", ""),
            new Kind("percent or quantity: quantity", TYPES.percentOrQuantity, " beds", " beds"),
            new Kind("money", TYPES.money, " EUR", " EUR"),
            new Kind("count", Types.count(1), "", ""),
            new Kind("duration", TYPES.duration, " s", "s"),
            new Kind("duration in words", TYPES.durationOrZero, " minutes", "m"),
            new Kind("duration with a unit apart", TYPES.duration, " h", "h"));

    static Stream<Arguments> numbers() {
        return KINDS.stream().flatMap(kind -> SPELLINGS.keySet().stream().map(each -> Arguments.of(kind, each)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void areAnsweredWithWhatTheyMean(Kind kind, String spelling) {
        InvalidText refused = refusal(kind, spelling + kind.written());
        Set<Object> suggested = new LinkedHashSet<>();
        for (String form : suggestions(refused.text())) {
            Object read = kind.read(form);
            assertThat(read)
                    .describedAs("%s, which is advised by: %s", form, refused.text())
                    .isNotNull();
            suggested.add(read);
        }
        Set<Object> meant = new LinkedHashSet<>();
        for (String number : exact(kind, SPELLINGS.getOrDefault(spelling, "")).split(" ", -1)) {
            Object meaning = kind.meaning(number);
            if (meaning != null) {
                meant.add(meaning);
            }
        }
        if (!meant.isEmpty()) {
            assertThat(suggested).describedAs(refused.text()).isEqualTo(meant);
        }
    }

    @ParameterizedTest
    @CsvSource({"12k, such as 12000 tps", "12e3, such as 12000 tps", "500-800, such as 500 tps or 800 tps"})
    void withoutTheUnitThatTheyNeedAnExampleShowsOne(String text, String example) {
        Kind share = new Kind("", TYPES.shareOrQuantity, "", "");

        assertThat(refusal(share, text).text()).endsWith("; write a number and its unit, " + example);
        assertThat(refusal(new Kind("", TYPES.money, "", ""), text).text())
                .endsWith("; write a number and its unit, " + example.replace("tps", "EUR"));
    }

    @ParameterizedTest
    @CsvSource({
        "1e3s, is not the exact form of a duration; write 1000s",
        "1e1-2e1 m, is a range; write 10m or 20m",
        "30 min to 2 hours, is a range; write 30m or 2h",
        "'1,200 h', is ambiguous; write 1200h or 72m",
        "1.5y, is not the exact form of a duration; write 18mo",
        "0 hours, must be longer than 0",
        "3 M, may be minutes or months; write 3m or 3mo",
        "1e3, 'has no unit; write 1000s, 1000m, 1000h or 1000d'",
        "12k, 'has no unit; write 12000s, 12000m, 12000h or 12000d'",
        "5-10, 'is a range without a unit; write 10s, 10m, 10h or 10d'",
        "99999999, 'has no unit; write 99999999s or 99999999m'"
    })
    void ofDurationsAreAnsweredLikewise(String text, String message) {
        assertThat(refusal(new Kind("", TYPES.duration, "", ""), text)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"150, is more than 100%", "12k, is more than 100%", "1e50, has a number of 51 digits; 30 are the most"})
    void whatNoShareCanBeIsAnsweredWithoutAdviceThatWouldBeRefused(String text, String message) {
        assertThat(refusal(new Kind("", TYPES.percent, "", ""), text)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, is not written in digits only; write 1",
        "3 persons, is not written in digits only; write 3",
        "2 of 3, is a share in words; write 2",
        "two, is not written in digits only; write 2",
        "Two of three, is a share in words; write 2",
        "at least two, begins with more than a number; write 2",
        "50%, 'is a percentage, not a number of things; write digits only'",
        "majority, is not a whole number; write digits only",
        "1.5, is not a whole number; write digits only",
        "0e3, must be at least 1",
        "-2, must be at least 1",
    })
    void ofCountsAreAnsweredLikewise(String text, String message) {
        assertThat(refusal(new Kind("", Types.count(1), "", ""), text)).hasMessage(message);
    }

    @Test
    void anExponentIsNoRange() {
        assertThat(refusal(new Kind("", TYPES.shareOrQuantity, "", ""), "1e-1"))
                .hasMessage("has an exponent; write 10%");
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1.5 m", "12 M", "300 K", "500 tps", "3 litres of milk", "60 orders/h"})
    void whatIsExactInAQuantityIsRead(String text) {
        assertThat(new Kind("", TYPES.quantity, "", "").read(text)).hasToString(text.replace("1.0", "1"));
    }

    private static InvalidText refusal(Kind kind, String text) {
        InvalidText refused = catchThrowableOfType(
                InvalidText.class, () -> kind.type().parser().parse(text));
        assertThat(refused).describedAs("%s as %s", text, kind.name()).isNotNull();
        return refused;
    }

    /** In a percentage a comma or a point is never one of thousands. */
    private static String exact(Kind kind, String numbers) {
        return numbers.equals("1200 1.2") && kind.exact().equals("%") ? "1.2" : numbers;
    }

    private static List<String> suggestions(String message) {
        Matcher write = WRITE.matcher(message);
        return write.find() && !message.contains("digits only") && !message.contains("like 1h30m")
                ? List.of(write.group(1).split(" or |, "))
                : List.of();
    }
}
