package io.continuitylint.authoring.lint;

import java.util.ArrayList;
import java.util.List;

/** Finds what is read of a field that may be missing: the rule cannot be evaluated where it is. */
final class MayBeMissing implements RuleCheck {

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<Defect> defects = new ArrayList<>();
        for (PatternReading pattern : rule.patterns()) {
            Class<?> type = pattern.vocabularyType();
            if (type != null) {
                pattern.conditions().forEach(condition -> add(type, condition, pattern, defects));
            }
        }
        return defects;
    }

    private static void add(Class<?> type, Condition condition, PatternReading pattern, List<Defect> defects) {
        for (Comparison comparison : condition.comparisons()) {
            String missing = Members.missingIn(type, comparison.left());
            if (missing != null && !isAskedFor(missing, pattern)) {
                defects.add(new Defect(
                        condition.line(),
                        "`%s` of %s may be missing, and then the rule cannot be evaluated; write `%s`, or `%s != null` before it"
                                .formatted(
                                        missing,
                                        type.getSimpleName(),
                                        missing + "!" + comparison.left().substring(missing.length()),
                                        missing),
                        "may-be-missing"));
            }
        }
    }

    /** By itself, or by a condition about what is in it. */
    private static boolean isAskedFor(String field, PatternReading pattern) {
        return pattern.conditions().stream()
                .flatMap(condition -> condition.comparisons().stream())
                .anyMatch(comparison -> comparison.left().startsWith(field + "!.")
                        || comparison.right().equals("null")
                                && comparison.left().equals(field));
    }
}
