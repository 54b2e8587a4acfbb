package io.continuitylint.rule;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A standard that rules cite.
 *
 * @param id what a citation begins with, {@code iso-22301:2019}
 * @param edition as its publisher counts them
 * @param link where its publisher describes or offers it
 */
public record Standard(String id, String title, String edition, String publisher, String link) {

    /** Numbers in clauses are compared as numbers: CP-9 comes before CP-10. */
    public static final Comparator<String> CLAUSES = Comparator.comparing(Standard::withLongNumbers);

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 9;

    /** What a citation begins with, as {@code dora} in {@code dora 12(2)}. */
    public static String idIn(String citation) {
        int space = citation.indexOf(' ');
        return space < 0 ? citation : citation.substring(0, space);
    }

    /** What a citation names within its standard, as {@code 12(2)} in {@code dora 12(2)}; empty for the whole of it. */
    public static String clauseIn(String citation) {
        return citation.substring(idIn(citation).length()).strip();
    }

    private static String withLongNumbers(String clause) {
        StringBuilder text = new StringBuilder();
        Matcher number = NUMBER.matcher(clause);
        while (number.find()) {
            number.appendReplacement(
                    text, "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
        }
        return number.appendTail(text).toString();
    }
}
