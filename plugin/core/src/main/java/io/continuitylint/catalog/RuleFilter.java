package io.continuitylint.catalog;

import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleName;
import io.continuitylint.source.Suggestions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules take part: ids ({@code test/overdue}), globs ({@code test/*}), families ({@code test}) or standards that they
 * cite ({@code standard:dora}). A single rule of a folder that holds several may be named in full ({@code test/overdue:
 * never}).
 *
 * @param known the full names of all rules
 */
record RuleFilter(Collection<String> known, CitedStandards cited) {

    /**
     * What {@code only} names, or everything where it is empty, without what {@code without} names; and in any case what
     * tells that a manifest cannot be read: without it a green run would mean nothing.
     */
    Predicate<String> of(List<String> only, List<String> without) {
        Predicate<String> wanted = only.isEmpty() ? name -> true : anyOf("rules", only);
        Predicate<String> unwanted = anyOf("skipRules", without);
        return wanted.and(unwanted.negate()).or(RuleCatalog.MANIFEST_RULES::contains);
    }

    /** What any of some patterns names. */
    Predicate<String> anyOf(String parameter, List<String> patterns) {
        Predicate<String> any = name -> false;
        for (String pattern : patterns) {
            Predicate<String> matches = matcher(parameter, pattern.strip());
            if (known.stream().noneMatch(matches)) {
                throw new RequestException(
                        parameter, "there is no rule \"%s\"".formatted(pattern), guess(pattern.strip()));
            }
            any = any.or(matches);
        }
        return any;
    }

    private Predicate<String> matcher(String parameter, String pattern) {
        if (CitedStandards.isMeant(pattern)) {
            Set<String> citing = cited.citing(parameter, pattern);
            return name -> citing.contains(RuleName.idOf(name));
        }
        if (pattern.contains("*")) {
            Predicate<String> glob = glob(pattern).asMatchPredicate();
            return name -> glob.test(RuleName.idOf(name));
        }
        if (!pattern.contains("/")) {
            return name -> name.startsWith(pattern + "/");
        }
        return name -> name.equals(pattern) || RuleName.idOf(name).equals(pattern);
    }

    private String guess(String pattern) {
        if (known.isEmpty()) {
            return "there are no rules at all: is a rule pack on the path?";
        }
        List<String> ids = known.stream().map(RuleName::idOf).distinct().toList();
        String guess = pattern.contains("*") ? glob(pattern, ids) : word(pattern, ids);
        return guess == null
                ? "ids look like test/overdue, test/* or test; standard:dora selects by a standard"
                : "did you mean \"" + guess + "\"?";
    }

    /** A rule without its family, a standard without its prefix, or what is similar to any word. */
    private @Nullable String word(String pattern, List<String> ids) {
        List<String> words = Stream.of(ids.stream(), ids.stream().map(RuleFilter::family), cited.words())
                .flatMap(each -> each)
                .distinct()
                .toList();
        return words.stream()
                .filter(word -> word.endsWith("/" + pattern) || word.endsWith(":" + pattern))
                .sorted()
                .findFirst()
                .orElseGet(() -> Suggestions.closest(pattern, words));
    }

    /** The glob with a family or a name that there is in place of one that there is not; null if that is no help. */
    private static @Nullable String glob(String pattern, List<String> ids) {
        int slash = pattern.indexOf('/');
        if (slash < 0) {
            return null;
        }
        String family = known(pattern.substring(0, slash), ids.stream().map(RuleFilter::family));
        String name = known(
                pattern.substring(slash + 1),
                ids.stream().map(id -> id.substring(family(id).length() + 1)));
        String guess = family + "/" + name;
        return ids.stream().anyMatch(glob(guess).asMatchPredicate()) ? guess : null;
    }

    /** A part of a glob as it is probably meant. */
    private static String known(String part, Stream<String> parts) {
        String guess = part.contains("*")
                ? null
                : Suggestions.closest(part, parts.distinct().toList());
        return guess == null ? part : guess;
    }

    private static Pattern glob(String pattern) {
        return Pattern.compile("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E");
    }

    private static String family(String id) {
        return id.substring(0, id.indexOf('/'));
    }
}
