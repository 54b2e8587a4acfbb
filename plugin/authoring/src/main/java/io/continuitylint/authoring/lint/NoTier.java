package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.lint.Constant.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds comparisons with a tier that there is not. */
final class NoTier implements RuleCheck {

    private static final Range TIERS = new Range(BigDecimal.ONE, BigDecimal.valueOf(4), false);

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<Defect> defects = new ArrayList<>();
        for (PatternReading pattern : rule.patterns()) {
            for (Condition condition : pattern.conditions()) {
                // What contradicts another condition is told as that.
                if (pattern.vocabularyType() != null
                        && condition.plain()
                        && pattern.conditions().stream().noneMatch(condition::excludes)
                        && condition.comparisons().stream().allMatch(NoTier::isOfNone)) {
                    defects.add(new Defect(
                            condition.line(),
                            "`%s` never holds: tiers are %s to %s"
                                    .formatted(condition.text(), TIERS.low(), TIERS.high()),
                            "never-fires"));
                }
            }
        }
        return defects;
    }

    private static boolean isOfNone(Comparison comparison) {
        Constant constant = comparison.constant();
        String field = comparison.field();
        return (field.equals("tier") || field.endsWith(".tier"))
                && constant != null
                && constant.kind() == Kind.NUMBER
                && Range.of(comparison.operator(), constant.number()).excludes(TIERS);
    }
}
