package io.continuitylint.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A standard that rules cite.
 *
 * @param id what a citation begins with, {@code iso-22301:2019}
 * @param alias another name for it, {@code iso22301}; null where it has none
 * @param edition as its publisher counts them
 * @param link where its publisher describes or offers it
 */
public record Standard(
        String id,
        String title,
        String edition,
        String publisher,
        String link,
        @Nullable String alias) {

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

    /**
     * Whether a clause is one that is named, or a part of it: {@code 12(2)} lies within {@code 12}, and {@code 8.4.2} within
     * {@code 8.4}; {@code CP-10} does not lie within {@code CP-1}.
     */
    public static boolean isWithin(String clause, String named) {
        if (!clause.startsWith(named) || named.isEmpty() || clause.length() == named.length()) {
            return clause.equals(named) || named.isEmpty();
        }
        char last = named.charAt(named.length() - 1);
        char next = clause.charAt(named.length());
        boolean goesOn = Character.isDigit(last) && Character.isDigit(next)
                || Character.isLetter(last) && Character.isLetter(next);
        return !goesOn;
    }

    /** Whether a user means it: by its id, with the edition or without, or its alias. */
    public boolean isCalled(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return word.equals(id) || word.equals(withoutEdition()) || word.equals(alias);
    }

    /** The clauses of it that rules cite, in their order, each with those rules; the whole of it is an empty clause. */
    public SortedMap<String, List<RuleSpec>> clauses(Collection<RuleSpec> rules) {
        SortedMap<String, List<RuleSpec>> clauses = new TreeMap<>(CLAUSES);
        for (RuleSpec rule : rules) {
            for (String citation : rule.standards()) {
                if (id.equals(idIn(citation))) {
                    clauses.computeIfAbsent(clauseIn(citation), unused -> new ArrayList<>())
                            .add(rule);
                }
            }
        }
        return clauses;
    }

    /** {@code iso-22301} of {@code iso-22301:2019}. */
    public String withoutEdition() {
        int colon = id.indexOf(':');
        return colon < 0 ? id : id.substring(0, colon);
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
