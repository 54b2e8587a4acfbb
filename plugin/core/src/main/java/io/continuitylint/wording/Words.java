package io.continuitylint.wording;

import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.view.reach.Importance;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects, lists and counts in the words of a message. */
public final class Words {

    private static final int SHOWN = 3;

    private Words() {}

    /**
     * A value as it is in a message: objects and references by their id, collections as {@code a, b and c}; whatever else
     * is as it was.
     */
    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Subject || value instanceof Reference) {
            return word(value);
        }
        return value instanceof Collection<?> values ? list(values) : value;
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}, {@code a, b, c and 4 more}. */
    public static String list(Collection<?> values) {
        return list(values, "and");
    }

    /** As {@link #list(Collection)}, with another conjunction: {@code a, b or c}. */
    public static String list(Collection<?> values, String conjunction) {
        List<String> words = words(values);
        int size = words.size();
        return size > SHOWN + 1
                ? String.join(", ", words.subList(0, SHOWN)) + " " + conjunction + " " + (size - SHOWN) + " more"
                : join(words, conjunction);
    }

    /** As {@link #list(Collection, String)}, where none may be left out. */
    public static String listAll(Collection<?> values, String conjunction) {
        return join(words(values), conjunction);
    }

    /** {@code 1 day}, {@code 2 days}. */
    public static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    /** For a noun whose plural is not made with an s. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** An object by its kind and id: {@code site dc-east}, {@code backup ledger-copy}. */
    public static String named(Subject subject) {
        if (subject instanceof Domain domain && domain.kind() != null) {
            return domain.kind() + " " + domain.id();
        }
        if (subject instanceof Component component && component.kind() != null) {
            return component.kind() + " " + component.id();
        }
        return subject.entity().word() + " " + subject.id();
    }

    /**
     * {@code card-authorisation}, {@code card-authorisation and refunds}, {@code card-authorisation and 4 more}.
     *
     * @param other the only other one; null where there is none, or more than one
     */
    public static String andMore(Subject subject, int others, @Nullable Subject other) {
        if (other != null) {
            return subject.id() + " and " + other.id();
        }
        return subject.id() + (others == 0 ? "" : " and " + others + " more");
    }

    /** What happens: {@code the loss of ledger}, {@code the scenario harbour-flood}. */
    public static String event(Subject element) {
        return (element instanceof Scenario ? "the scenario " : "the loss of ") + element.id();
    }

    /** Whose tier something is judged by: {@code tier 1 through card-authorisation}. */
    public static String tier(Importance importance) {
        if (importance.through() == null) {
            return importance.tier() == null ? "no function needs it" : "tier " + importance.tier();
        }
        return through(importance.through(), 0);
    }

    /** {@code tier 1 through card-authorisation and 2 more functions}. */
    public static String through(Function strictest, int others) {
        String tier = strictest.tier() == null ? "no tier" : "tier " + strictest.tier();
        String more = others == 0 ? "" : " and " + count(others, "more function");
        return tier + " through " + strictest.id() + more;
    }

    private static List<String> words(Collection<?> values) {
        return values.stream().map(Words::word).toList();
    }

    private static String word(Object value) {
        if (value instanceof Subject subject) {
            return subject.id();
        }
        return value instanceof Reference reference ? reference.id() : String.valueOf(value);
    }

    private static String join(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }
}
