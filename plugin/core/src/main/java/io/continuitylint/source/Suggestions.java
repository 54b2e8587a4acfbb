package io.continuitylint.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Suggests the known word that somebody probably meant to write. */
public final class Suggestions {

    /** Nobody misspells a longer word, and comparing two of them would take memory for the product of their lengths. */
    private static final int LONGEST = 100;

    private Suggestions() {}

    /** The most similar of some words, or null if none is similar enough to be meant. */
    public static @Nullable String closest(String written, Collection<String> words) {
        if (written.length() > LONGEST) {
            return null;
        }
        int limit = written.length() < 2 ? 0 : Math.max(1, Math.min(3, written.length() / 3));
        return words.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= limit)
                .filter(word -> distance(written, word) <= limit)
                .min(Comparator.<String>comparingInt(word -> distance(written, word))
                        // Letters are changed or swapped more often than one is missed or typed in addition.
                        .thenComparingInt(word -> Math.abs(word.length() - written.length()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /**
     * The word of which somebody wrote the first part, as {@code unit} of {@code unitName} or {@code --output} of
     * {@code --output-directory}; null if there is none.
     */
    public static @Nullable String longer(String written, Collection<String> words) {
        return words.stream()
                .filter(word -> word.startsWith(written) && word.length() > written.length())
                .filter(word -> isNewPart(word.charAt(written.length())))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isNewPart(char first) {
        return first == '-' || Character.isUpperCase(first);
    }

    /** {@code ; did you mean "owner"?}, or nothing. */
    public static String didYouMean(String written, Collection<String> words) {
        String guess = closest(written, words);
        return guess == null ? "" : "; did you mean \"" + guess + "\"?";
    }

    /**
     * How many letters must be added, removed, changed or swapped with their neighbour, without regard to case (optimal
     * string alignment).
     */
    static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
