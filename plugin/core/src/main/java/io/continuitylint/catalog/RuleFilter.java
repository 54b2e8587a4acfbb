package io.continuitylint.catalog;

import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleName;
import io.continuitylint.source.Suggestions;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which rules take part: ids ({@code test/overdue}), globs ({@code test/*}) or families ({@code test}). A single rule of
 * a folder that holds several may be named in full ({@code test/overdue: never}).
 */
final class RuleFilter {

    private RuleFilter() {}

    /**
     * What {@code only} names, or everything where it is empty, without what {@code without} names; and in any case what
     * tells that a manifest cannot be read: without it a green run would mean nothing.
     */
    static Predicate<String> of(List<String> only, List<String> without, Collection<String> known) {
        Predicate<String> wanted = only.isEmpty() ? name -> true : anyOf("rules", only, known);
        Predicate<String> unwanted = anyOf("skipRules", without, known);
        return wanted.and(unwanted.negate()).or(RuleCatalog.MANIFEST_RULES::contains);
    }

    private static Predicate<String> anyOf(String parameter, List<String> patterns, Collection<String> known) {
        Predicate<String> any = name -> false;
        for (String pattern : patterns) {
            Predicate<String> matches = matcher(pattern.strip());
            if (known.stream().noneMatch(matches)) {
                throw new RequestException(
                        parameter, "there is no rule \"%s\"".formatted(pattern), guess(pattern, known));
            }
            any = any.or(matches);
        }
        return any;
    }

    private static Predicate<String> matcher(String pattern) {
        if (pattern.contains("*")) {
            Pattern glob = Pattern.compile("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E");
            return name -> glob.matcher(RuleName.idOf(name)).matches();
        }
        if (!pattern.contains("/")) {
            return name -> name.startsWith(pattern + "/");
        }
        return name -> name.equals(pattern) || RuleName.idOf(name).equals(pattern);
    }

    private static String guess(String pattern, Collection<String> known) {
        if (known.isEmpty()) {
            return "there are no rules at all: is a rule pack on the path?";
        }
        List<String> words = known.stream()
                .map(RuleName::idOf)
                .flatMap(id -> Stream.of(id, id.substring(0, id.indexOf('/'))))
                .distinct()
                .toList();
        String guess = Suggestions.closest(pattern, words);
        return guess == null ? "ids look like test/overdue, test/* or test" : "did you mean \"" + guess + "\"?";
    }
}
