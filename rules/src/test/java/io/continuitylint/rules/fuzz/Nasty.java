package io.continuitylint.rules.fuzz;

import java.util.List;
import java.util.Random;

/** Texts of which programs are known to stumble over one or the other. */
final class Nasty {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "~",
            "null",
            "true",
            "no",
            "0",
            "-0",
            "-1",
            "1",
            "999999999",
            "2147483648",
            "-9223372036854775808",
            "1e999999999",
            "NaN",
            "Infinity",
            "0x1F",
            "1_000",
            "9999999999999999999999999999%",
            "100%",
            "100.0000001%",
            "0.000000000000000000000000001 tps",
            "999999999999999999999999999999 TB",
            "0 TB/h",
            "5 EUR",
            "1000y",
            "365000d",
            "8760000h",
            "31536000000000ms",
            "0s",
            "PT",
            "P1Y2M3DT4H5M6S",
            "0001-01-01",
            "9999-12-31",
            "2024-02-29",
            "2026-11-20T23:59:59-18:00",
            "2026-11-20",
            "TBD",
            "n/a",
            "role:",
            ":",
            "a:b:c",
            "::error::x",
            "##vso[x]",
            "../../../../etc/passwd",
            "/",
            "%s %d %n {} ${x}",
            "' OR 1=1",
            "<b>&amp;</b>",
            "\u0000",
            "\u001B[31m",
            "\u202Eabc",
            "\u2028",
            "\uFEFF",
            "e\u0301\u0301\u0301",
            "\uD83D\uDE91\uD83C\uDDE9\uD83C\uDDEA",
            "\uD83D",
            "\uDB40\uDD00",
            "\u0660\u0661",
            "\u0130I\u0131",
            "a\tb",
            "a\nb",
            "\r",
            "x".repeat(5000),
            " ".repeat(200),
            "\uD83D\uDE91".repeat(300),
            "[".repeat(70),
            "a ".repeat(300));

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "0.000000001",
            "999",
            "999999999",
            "999999999999",
            "9999999999999999999999999999",
            "-1",
            "1.2.3");

    private Nasty() {}

    /** The text with another number in it, of the same unit, if it has one; else anything. */
    static String insteadOf(String text, Random random) {
        String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        String other = text.replaceFirst("[0-9]+(\\.[0-9]+)?", number);
        return other.equals(text) || random.nextBoolean() ? any(random) : other;
    }

    static String any(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
