package io.continuitylint.engine;

import io.continuitylint.wording.Words;
import java.time.Duration;
import java.util.Locale;

/**
 * How far rules may go that did not come with the linter.
 *
 * @param perRule the time that each of them may take
 * @param together the time that all of them may take in one run
 * @param findings how often each of them may fire, and how many findings it may state
 */
public record RuleLimits(Duration perRule, Duration together, int findings) {

    /** How many combinations of facts a rule may make, which all are in memory at once. */
    static final int COMBINATIONS = 2_000_000;

    static final String TOO_MANY_COMBINATIONS =
            "it joins facts in more than 2,000,000 combinations and was stopped; let its patterns name each other's values";

    /** Those of a run that names no others. */
    public static final RuleLimits USUAL = ofTime(Duration.ofSeconds(10));

    /** The usual ones, with another time for each rule, and six times that for all of them. */
    public static RuleLimits ofTime(Duration perRule) {
        return new RuleLimits(perRule, perRule.multipliedBy(6), 100_000);
    }

    String tooLong() {
        return "it took longer than %s and was stopped".formatted(inWords(perRule));
    }

    String tooLongTogether() {
        return "it was stopped, as the rules that did not come with the linter took longer than %s together"
                .formatted(inWords(together));
    }

    String tooMany() {
        return String.format(
                Locale.ROOT, "it fired, or stated a finding, more than %,d times and was stopped", findings);
    }

    private static String inWords(Duration time) {
        return time.toMillis() % 1000 == 0
                ? Words.count(time.toSeconds(), "second")
                : Words.count(time.toMillis(), "millisecond");
    }
}
