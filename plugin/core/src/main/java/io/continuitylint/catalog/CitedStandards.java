package io.continuitylint.catalog;

import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Standard;
import io.continuitylint.rule.Standards;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects rules by what they cite: {@code standard:dora}, {@code standard:iso-22301} in whatever edition, and a clause with
 * what lies within it, {@code standard:dora/12}.
 *
 * @param standards those that rules may cite, read only where one is named
 */
record CitedStandards(Collection<RuleSpec> rules, Supplier<Standards> standards) {

    private static final String PREFIX = Standards.PREFIX;

    static boolean isMeant(String pattern) {
        return pattern.startsWith(PREFIX);
    }

    /**
     * The ids of the rules that cite what a pattern names.
     *
     * @param parameter that it stands in
     * @throws RequestException if there is no such standard, or no rule cites the clause
     */
    Set<String> citing(String parameter, String pattern) {
        return parts(parameter, pattern).stream()
                .flatMap(part -> part.rules().values().stream())
                .flatMap(List::stream)
                .map(RuleSpec::id)
                .collect(Collectors.toSet());
    }

    /**
     * What a pattern names, with the rules that cite it: at least one part, and at least one rule.
     *
     * @param parameter that it stands in
     * @throws RequestException if there is no such standard, or no rule cites the clause
     */
    List<StandardPart> parts(String parameter, String pattern) {
        String named = pattern.substring(PREFIX.length());
        int slash = named.indexOf('/');
        String name = slash < 0 ? named : named.substring(0, slash);
        String clause = slash < 0 ? "" : named.substring(slash + 1);
        List<Standard> meant = standards.get().called(name);
        if (meant.isEmpty()) {
            throw new RequestException(
                    parameter,
                    "there is no standard \"%s\"".formatted(name),
                    standards.get().insteadOf(name, PREFIX));
        }
        List<StandardPart> parts = meant.stream()
                .map(standard -> new StandardPart(standard, clause, within(clause, standard.clauses(rules))))
                .filter(part -> !part.rules().isEmpty())
                .toList();
        if (parts.isEmpty()) {
            throw noClause(parameter, name, clause, meant);
        }
        return parts;
    }

    private static SortedMap<String, List<RuleSpec>> within(String clause, SortedMap<String, List<RuleSpec>> all) {
        SortedMap<String, List<RuleSpec>> within = new TreeMap<>(all);
        within.keySet().removeIf(each -> !Standard.isWithin(each, clause));
        return within;
    }

    /** What could be written, for guesses. */
    Stream<String> words() {
        return standards.get().names().map(name -> PREFIX + name);
    }

    private RequestException noClause(String parameter, String name, String clause, List<Standard> meant) {
        String cited = meant.stream()
                .flatMap(standard -> standard.clauses(rules).keySet().stream())
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted(Standard.CLAUSES)
                .collect(Collectors.joining(", "));
        return new RequestException(
                parameter, "no rule cites %s %s".formatted(name, clause), "cited are its clauses " + cited);
    }
}
