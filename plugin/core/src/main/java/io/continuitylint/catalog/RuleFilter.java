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

    private Predicate<String> anyOf(String parameter, List<String> patterns) {
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
            Pattern glob = Pattern.compile("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E");
            return name -> glob.matcher(RuleName.idOf(name)).matches();
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
        Stream<String> rules =
                known.stream().map(RuleName::idOf).flatMap(id -> Stream.of(id, id.substring(0, id.indexOf('/'))));
        List<String> words = Stream.concat(rules, cited.words()).distinct().toList();
        String guess = cited.words()
                .filter(word -> word.endsWith(":" + pattern))
                .findFirst()
                .orElseGet(() -> Suggestions.closest(pattern, words));
        return guess == null
                ? "ids look like test/overdue, test/* or test; standard:dora selects by a standard"
                : "did you mean \"" + guess + "\"?";
    }
}
