package io.continuitylint.catalog;

import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Standard;
import io.continuitylint.source.Suggestions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects rules by what they cite: {@code standard:dora}, {@code standard:iso-22301} in whatever edition, and a clause with
 * what lies within it, {@code standard:dora/12}.
 *
 * @param standards those that rules may cite, read only where one is named
 */
record CitedStandards(Collection<RuleSpec> rules, Supplier<List<Standard>> standards) {

    private static final String PREFIX = "standard:";

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
        String named = pattern.substring(PREFIX.length());
        int slash = named.indexOf('/');
        String name = slash < 0 ? named : named.substring(0, slash);
        String clause = slash < 0 ? "" : named.substring(slash + 1);
        Set<String> meant = standards.get().stream()
                .filter(standard -> standard.isCalled(name))
                .map(Standard::id)
                .collect(Collectors.toSet());
        if (meant.isEmpty()) {
            throw noStandard(parameter, name);
        }
        Set<String> citing = rules.stream()
                .filter(rule -> rule.standards().stream()
                        .anyMatch(citation -> meant.contains(Standard.idIn(citation))
                                && Standard.isWithin(Standard.clauseIn(citation), clause)))
                .map(RuleSpec::id)
                .collect(Collectors.toSet());
        if (citing.isEmpty()) {
            throw noClause(parameter, name, clause, meant);
        }
        return citing;
    }

    /** What could be written, for guesses. */
    Stream<String> words() {
        return standards.get().stream()
                .flatMap(standard -> Stream.of(standard.id(), standard.withoutEdition()))
                .map(name -> PREFIX + name)
                .distinct();
    }

    private RequestException noStandard(String parameter, String name) {
        String guess = Suggestions.closest(PREFIX + name, words().toList());
        String all = standards.get().stream().map(Standard::withoutEdition).collect(Collectors.joining(", "));
        return new RequestException(
                parameter,
                "there is no standard \"%s\"".formatted(name),
                guess == null ? "it is one of " + all : "did you mean \"%s\"?".formatted(guess));
    }

    private RequestException noClause(String parameter, String name, String clause, Set<String> meant) {
        String cited = rules.stream()
                .flatMap(rule -> rule.standards().stream())
                .filter(citation -> meant.contains(Standard.idIn(citation)))
                .map(Standard::clauseIn)
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted(Standard.CLAUSES)
                .collect(Collectors.joining(", "));
        return new RequestException(
                parameter, "no rule cites %s %s".formatted(name, clause), "cited are its clauses " + cited);
    }
}
