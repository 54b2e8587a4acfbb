package io.continuitylint.request;

import io.continuitylint.source.Suggestions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user wrote for a parameter. If it cannot be read, the {@link RequestException} names both, and what would be
 * accepted. Space around it does not count.
 *
 * @param parameter its name, as in {@code asOf}
 */
public record ParameterValue(String parameter, String text) {

    /** What would be a date if its year had four digits and no sign. */
    private static final Pattern OTHER_YEAR = Pattern.compile("(?:[+-][0-9]{4,}|[0-9]{5,})-[0-9]{2}-[0-9]{2}");

    private static final Pattern TIME = Pattern.compile("([0-9]{1,6})(s|m)");

    /** A day of the years 0001 to 9999, like {@code 2026-11-24}. */
    public LocalDate asDate() {
        LocalDate day;
        try {
            day = LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDate) {
            if (OTHER_YEAR.matcher(text.strip()).matches()) {
                throw outOfRange();
            }
            throw new RequestException(
                    parameter, "\"%s\" is not a date; a date looks like 2026-11-24".formatted(text), noDate);
        }
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw outOfRange();
        }
        return day;
    }

    private RequestException outOfRange() {
        return new RequestException(parameter, "\"%s\" is not in the years 0001 to 9999".formatted(text));
    }

    /** A time in whole seconds or minutes, more than none and no more than a day: {@code 10s}, {@code 2m}. */
    public Duration asSeconds() {
        Matcher time = TIME.matcher(text.strip());
        Duration duration = !time.matches()
                ? Duration.ZERO
                : Duration.ofSeconds(
                        Long.parseLong(time.group(1)) * (time.group(2).equals("m") ? 60 : 1));
        if (duration.isZero() || duration.compareTo(Duration.ofDays(1)) > 0) {
            throw new RequestException(
                    parameter,
                    "\"%s\" is not a time; a time looks like 10s or 2m, and is a day at the most".formatted(text));
        }
        return duration;
    }

    /** A path, which need not exist. */
    public Path asPath() {
        try {
            return Path.of(text.strip());
        } catch (InvalidPathException noPath) {
            throw new RequestException(parameter, "\"%s\" is not a path".formatted(text), noPath);
        }
    }

    /** The value that one of the accepted words stands for. */
    public <T> T asOneOf(Map<String, T> accepted) {
        return oneOf(accepted, "\"%s\" is none of %s%s");
    }

    /** The same, of several words in a list, where the refusal tells what the word should be: "format". */
    public <T> T asOneOf(String noun, Map<String, T> accepted) {
        return oneOf(accepted, "there is no " + noun + " \"%s\"; it is one of %s%s");
    }

    private <T> T oneOf(Map<String, T> accepted, String refusal) {
        T meant = accepted.get(text.strip());
        if (meant == null) {
            String words = String.join(", ", accepted.keySet());
            String guess = Suggestions.didYouMean(text, accepted.keySet());
            throw new RequestException(parameter, refusal.formatted(text, words, guess));
        }
        return meant;
    }
}
