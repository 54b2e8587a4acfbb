package io.continuitylint.view.words;

import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.Collection;
import java.util.List;

/** Lists in the words of a message. */
public final class Words {

    private static final int SHOWN = 3;

    private Words() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}, {@code a, b, c and 4 more}. */
    public static String list(Collection<? extends Subject> subjects) {
        return join(subjects.stream().map(Subject::id).toList(), "and");
    }

    /** The same for words. */
    public static String join(List<String> words, String conjunction) {
        int size = words.size();
        return size > SHOWN + 1
                ? String.join(", ", words.subList(0, SHOWN)) + " " + conjunction + " " + (size - SHOWN) + " more"
                : joinAll(words, conjunction);
    }

    /** The same, where none may be left out. */
    public static String joinAll(List<String> words, String conjunction) {
        int size = words.size();
        if (size <= 1) {
            return size == 0 ? "" : words.get(0);
        }
        return String.join(", ", words.subList(0, size - 1)) + " " + conjunction + " " + words.get(size - 1);
    }

    /** {@code tier 1 through card-authorisation and 2 more functions}. */
    public static String through(Function strictest, int others) {
        String tier = strictest.tier() == null ? "no tier" : "tier " + strictest.tier();
        String more = others == 0 ? "" : " and " + count(others, "more function");
        return tier + " through " + strictest.id() + more;
    }

    /** {@code 1 day}, {@code 2 days}. */
    public static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
