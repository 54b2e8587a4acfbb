package io.continuitylint.manifest.scalar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A duration in words, its numbers in plain digits.
 *
 * @param isRange whether the readings are both ends of one
 * @param bare whether there is a number and nothing else
 * @param readings what may be meant: more than one for a range, and where a number has two meanings
 */
record DurationNumbers(boolean isRange, boolean bare, List<String> readings) {

    private static final Pattern TO =
            Pattern.compile("\\s?+(\\p{L}*?)\\s*+(?:-|\u2013|\u2014|\\.{2,3}|to|until|or|bis|oder)\\s*+(?=[0-9])");
    private static final Pattern UNIT = Pattern.compile("\\s*+(\\p{L}*+)");

    /** The readings of a text in lower case. */
    static DurationNumbers in(String text) {
        WrittenNumber first = WrittenNumber.ofDuration(text);
        Matcher to = first == null ? null : TO.matcher(first.rest());
        if (first != null && to != null && to.lookingAt()) {
            WrittenNumber second = WrittenNumber.ofDuration(first.rest().substring(to.end()));
            if (second != null) {
                return range(first, to.group(1), second);
            }
        }
        boolean bare = first != null && first.rest().isEmpty();
        return new DurationNumbers(
                false,
                bare,
                Stream.of(written(text, true), written(text, false)).distinct().toList());
    }

    private static DurationNumbers range(WrittenNumber first, String unit, WrittenNumber second) {
        List<String> readings = new ArrayList<>();
        for (BigDecimal low : first.asLowEnd(second)) {
            readings.add(WrittenNumber.plain(low) + (unit.isEmpty() ? unit(second.rest()) : unit));
        }
        for (BigDecimal high : second.meant()) {
            readings.add(WrittenNumber.plain(high) + (second.rest().isEmpty() ? unit : second.rest()));
        }
        return new DurationNumbers(true, unit.isEmpty() && second.rest().isEmpty(), List.copyOf(readings));
    }

    private static String unit(String rest) {
        Matcher unit = UNIT.matcher(rest);
        return unit.lookingAt() ? unit.group(1) : "";
    }

    /** @param thousands whether three digits behind a point are some, where they may be */
    private static String written(String text, boolean thousands) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            @Nullable WrittenNumber number = WrittenNumber.ofDuration(text.substring(at));
            if (number == null) {
                plain.append(text.charAt(at++));
            } else {
                List<BigDecimal> meant = number.meant();
                plain.append(WrittenNumber.plain(meant.get(thousands ? 0 : meant.size() - 1)));
                at = text.length() - number.rest().length();
            }
        }
        return plain.toString();
    }
}
