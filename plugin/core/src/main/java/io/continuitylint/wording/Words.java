package io.continuitylint.wording;

import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.view.reach.Importance;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Objects, lists and counts in the words of a message. */
public final class Words {

    private static final int SHOWN = 3;
    private static final Pattern SLOT = Pattern.compile("%[%s]");

    private Words() {}

    /**
     * A value as it is in a message: objects and references by their id, collections as {@code a, b and c}, by the alphabet
     * where they have no order; whatever else is as it was.
     */
    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Subject || value instanceof Reference) {
            return word(value);
        }
        if (value instanceof Set<?> values && !(values instanceof LinkedHashSet || values instanceof SortedSet)) {
            return list(words(values).stream().sorted().toList());
        }
        return value instanceof Collection<?> values ? list(values) : value;
    }

    /**
     * A sentence with a value for each {@code %s}, worded as {@link #of}. Two percent signs are one; one before anything else
     * stays, as in {@code less than 100% of it}.
     *
     * @throws IllegalArgumentException if there are fewer values
     */
    public static String filled(String sentence, Object... values) {
        Iterator<Object> left = Arrays.asList(values).iterator();
        return SLOT.matcher(sentence).replaceAll(slot -> {
            if (slot.group().equals("%%")) {
                return "%";
            }
            if (!left.hasNext()) {
                throw new IllegalArgumentException("\"%s\" has more %%s than values".formatted(sentence));
            }
            return Matcher.quoteReplacement(String.valueOf(of(left.next())));
        });
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}, {@code a, b, c and 4 more}. */
    public static String list(Collection<?> values) {
        return list(values, "and");
    }

    /** As {@link #list(Collection)}, with another conjunction: {@code a, b or c}. */
    public static String list(Collection<?> values, String conjunction) {
        return list(words(values), values.size(), conjunction);
    }

    /** As {@link #list(Collection)}, where only the first of them are at hand, at least five of more than four. */
    public static String list(Collection<?> first, int count) {
        return list(words(first), count, "and");
    }

    private static String list(List<String> words, int count, String conjunction) {
        return count > SHOWN + 1
                ? String.join(", ", words.subList(0, SHOWN)) + " " + conjunction + " " + (count - SHOWN) + " more"
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

    /**
     * An object by its kind and id: {@code site dc-east}, {@code backup ledger-copy}. An id that begins with its kind says
     * both, {@code power}, {@code zone-a}.
     */
    public static String named(Subject subject) {
        String kind = kind(subject);
        String id = subject.id();
        boolean said = id.startsWith(kind) && (id.length() == kind.length() || !isLetter(id, kind.length()));
        return said ? id : kind + " " + id;
    }

    private static boolean isLetter(String text, int index) {
        return Character.isLetter(text.codePointAt(index));
    }

    private static String kind(Subject subject) {
        if (subject instanceof Domain domain && domain.kind() != null) {
            return domain.kind().toString();
        }
        if (subject instanceof Component component && component.kind() != null) {
            return component.kind().toString();
        }
        return subject.entity().word();
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

    /**
     * Who needs something and whose tier it is judged by: {@code tier 1 through card-authorisation and 2 more functions},
     * or {@code needed by refunds and 3 more functions, tier 1 through card-authorisation} where another function than the
     * nearest is the strictest.
     */
    public static String tier(Importance importance) {
        Function nearest = importance.nearest();
        Function strictest = importance.through();
        if (nearest == null || strictest == null) {
            return importance.tier() == null ? "no function needs it" : tier(importance.tier());
        }
        if (Objects.equals(nearest.tier(), strictest.tier())) {
            return through(nearest, importance.others());
        }
        // Of two functions the other one is the strictest, and named as such.
        int more = importance.others() == 1 ? 0 : importance.others();
        return "needed by " + functions(nearest, more) + ", " + through(strictest, 0);
    }

    /** Likewise, where a function that needs another of the same things may be stricter. */
    public static String tier(Importance importance, Function strictest) {
        Function nearest = importance.nearest();
        return nearest == null || Objects.equals(importance.tier(), strictest.tier())
                ? tier(importance)
                : "needed by " + functions(nearest, importance.others()) + ", " + through(strictest, 0);
    }

    /** As {@link #tier(Importance)}, in parentheses; nothing for what no function with a tier needs, and for a function. */
    public static String andTier(Importance importance) {
        return importance.tier() == null || importance.through() == null ? "" : " (" + tier(importance) + ")";
    }

    /** {@code tier 1 through card-authorisation and 2 more functions}. */
    public static String through(Function strictest, int others) {
        return tier(strictest.tier()) + " through " + functions(strictest, others);
    }

    /** Likewise for something that may be that function itself: {@code tier 1}, {@code tier 1, needed by 2 more functions}. */
    public static String through(Subject subject, Function strictest, int others) {
        if (!subject.equals(strictest)) {
            return through(strictest, others);
        }
        return tier(strictest.tier()) + (others == 0 ? "" : ", needed by " + count(others, "more function"));
    }

    /** {@code card-authorisation}, {@code card-authorisation and 2 more functions}. */
    public static String functions(Function first, int others) {
        return first.id() + (others == 0 ? "" : " and " + count(others, "more function"));
    }

    /**
     * The tier that several are judged by, where it is not that of the first: {@code  (tier 1 through refunds)}; nothing
     * where it is.
     */
    public static String strictest(Function first, Function strictest) {
        return Objects.equals(first.tier(), strictest.tier()) ? "" : " (" + through(strictest, 0) + ")";
    }

    /** Who else is concerned: {@code ; too slow for refunds and payroll, too}; nothing for nobody. */
    public static String also(String what, List<Function> others) {
        return others.isEmpty() ? "" : "; " + what + " for " + list(others) + ", too";
    }

    /** {@code tier 1}, {@code no tier}. */
    public static String tier(@Nullable Integer tier) {
        return tier == null ? "no tier" : "tier " + tier;
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
