package io.continuitylint.authoring.lint;

import java.util.ArrayList;
import java.util.List;

/** Finds fields that are asked whether they are missing, and never are. */
final class NeverNull implements RuleCheck {

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<Defect> defects = new ArrayList<>();
        for (PatternReading pattern : rule.patterns()) {
            Class<?> type = pattern.vocabularyType();
            if (type != null) {
                pattern.conditions().forEach(condition -> add(type, condition, defects));
            }
        }
        return defects;
    }

    private static void add(Class<?> type, Condition condition, List<Defect> defects) {
        for (Comparison comparison : condition.comparisons()) {
            if (comparison.right().equals("null") && Members.isNeverNull(type, comparison.field())) {
                boolean never = comparison.isNull() && condition.comparisons().size() == 1;
                String message = never
                        ? "`%s` of %s is never missing, so nothing matches `%s`"
                                .formatted(comparison.field(), type.getSimpleName(), condition.text())
                        : "`%s` of %s is never missing; leave `%s %s null` out"
                                .formatted(
                                        comparison.field(),
                                        type.getSimpleName(),
                                        comparison.left(),
                                        comparison.operator());
                defects.add(new Defect(condition.line(), message, never ? "never-fires" : "no-effect"));
            }
        }
    }
}
