package io.continuitylint.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is put in the places of a template: {@code $name}, or {@code $past(10,80)} for a day so long before {@link #AS_OF}. */
final class Values {

    /** The day by which a generated workspace is to be judged. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    private static final Pattern PLACE = Pattern.compile("\\$past\\((\\d+),(\\d+)\\)|\\$([a-z]+)");

    private final Map<String, String> named = new HashMap<>();
    private final Random random;

    Values(Random random) {
        this.random = random;
    }

    Values with(String name, Object value) {
        named.put(name, value.toString());
        return this;
    }

    /** @throws IllegalArgumentException if it names a value that is not there */
    String fill(String text) {
        return PLACE.matcher(text).replaceAll(this::value);
    }

    private String value(MatchResult place) {
        if (place.group(3) == null) {
            return past(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        }
        String value = named.get(place.group(3));
        if (value == null) {
            throw new IllegalArgumentException("nothing is known for " + place.group());
        }
        return Matcher.quoteReplacement(value);
    }

    private String past(int least, int most) {
        return AS_OF.minusDays(least + random.nextInt(most - least + 1)).toString();
    }
}
