package io.continuitylint.manifest.scalar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The small numbers that people write in words. */
final class NumberWords {

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern NUMBER =
            Pattern.compile("\\b(" + String.join("|", NUMBERS) + ")\\b", Pattern.CASE_INSENSITIVE);

    private NumberWords() {}

    /** The number that a word in small letters means; negative if it means none. */
    static int of(String word) {
        return NUMBERS.indexOf(word);
    }

    /** The text with digits for these words: {@code at least 2} for {@code at least two}. */
    static String inDigits(String text) {
        return NUMBER.matcher(text)
                .replaceAll(word -> Integer.toString(of(word.group().toLowerCase(Locale.ROOT))));
    }
}
