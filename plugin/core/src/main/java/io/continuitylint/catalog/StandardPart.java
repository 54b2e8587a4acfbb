package io.continuitylint.catalog;

import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Standard;
import java.util.List;
import java.util.SortedMap;

/**
 * A standard, or what lies within one of its clauses, and the rules that speak to it.
 *
 * @param clause as in {@code 12}; empty for the whole of it
 * @param rules by the clauses that they cite, in the order of these; a rule that cites several is with each
 */
public record StandardPart(Standard standard, String clause, SortedMap<String, List<RuleSpec>> rules) {}
