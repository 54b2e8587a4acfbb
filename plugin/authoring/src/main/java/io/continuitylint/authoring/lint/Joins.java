package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.lint.PatternReading.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what makes a rule slow. The engine finds the facts that belong to one that it has by an index of one of their fields;
 * any other way it tries all pairs, which takes a second where there are a thousand of each.
 */
final class Joins implements RuleCheck {

    private static final Set<String> ORDERS = Set.of("<", "<=", ">", ">=");

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<Defect> defects = new ArrayList<>();
        rule.evals()
                .forEach(line -> defects.add(new Defect(
                        line,
                        "`eval` has no index, so it is tried for all that is before it; write it as a condition of a pattern",
                        "not-indexed")));
        rule.patterns().stream()
                .filter(pattern -> pattern.fact() && !pattern.single())
                .forEach(pattern -> check(pattern, defects));
        return defects;
    }

    private static void check(PatternReading pattern, List<Defect> defects) {
        List<Condition> joins = pattern.joins();
        if (joins.isEmpty()) {
            crossProduct(pattern, defects);
        } else if (isImportanceOf(pattern, joins)) {
            defects.add(new Defect(
                    pattern.line(),
                    "a joined Importance keeps those of all objects in memory; look it up: `Importance( ... ) from findings.importance(%s)`"
                            .formatted(joins.get(0).comparisons().get(0).right()),
                    "joined-importance"));
        } else if (joins.stream().noneMatch(join -> isIndexed(join, pattern))) {
            defects.add(new Defect(joins.get(0).line(), Unindexed.message(joins.get(0), pattern), "not-indexed"));
        }
    }

    private static void crossProduct(PatternReading pattern, List<Defect> defects) {
        pattern.before().stream()
                .filter(other -> pattern.use() != Use.ASKS && other.use() != Use.ASKS && !other.single())
                .findFirst()
                .ifPresent(other ->
                        defects.add(new Defect(pattern.line(), crossProduct(pattern, other), "cross-product")));
    }

    private static String crossProduct(PatternReading pattern, PatternReading other) {
        boolean again = pattern.use() != other.use();
        return "every %s is %s every %s; join them by a field: `%s( field == $variable )`%s"
                .formatted(
                        pattern.type(),
                        again ? "counted again for" : "combined with",
                        other.type(),
                        pattern.type(),
                        again ? ", or count above the " + other.type() : "");
    }

    private static boolean isImportanceOf(PatternReading pattern, List<Condition> joins) {
        Condition first = joins.get(0);
        return pattern.type().equals("Importance")
                && first.comparisons().size() == 1
                && first.comparisons().get(0).field().equals("of")
                && isIndexed(first, pattern);
    }

    private static boolean isIndexed(Condition join, PatternReading pattern) {
        Comparison comparison = join.comparisons().get(0);
        return join.comparisons().size() == 1
                && comparison.hasFieldOnTheLeft()
                && (comparison.operator().equals("==")
                        || pattern.use() == Use.ASKS && ORDERS.contains(comparison.operator()));
    }
}
