package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.table.FieldTypes;
import io.continuitylint.model.Timespan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds durations that are asked to be equal to one that is written out: a day and 24 hours are equally long, and not equal. */
final class SpeltDurations implements RuleCheck {

    private static final Set<String> EQUALITIES = Set.of("==", "!=");
    private static final String MADE = "Timespan\\..+";

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<Defect> defects = new ArrayList<>();
        for (PatternReading pattern : rule.patterns()) {
            FieldTypes fields = new FieldTypes(pattern.vocabularyType());
            for (Condition condition : pattern.conditions()) {
                condition.comparisons().stream()
                        .filter(each -> EQUALITIES.contains(each.operator())
                                && each.right().matches(MADE))
                        .filter(each -> fields.of(each.field()) == Timespan.class)
                        .findFirst()
                        .ifPresent(each ->
                                defects.add(new Defect(condition.line(), message(condition, each), "equal-durations")));
            }
        }
        return defects;
    }

    private static String message(Condition condition, Comparison comparison) {
        boolean equal = comparison.operator().equals("==");
        String instead = equal ? "%1$s >= %2$s && %1$s <= %2$s" : "%1$s < %2$s || %1$s > %2$s";
        return "`%s` tells 24h from 1d, which are equally long; write `%s`"
                .formatted(condition.text(), instead.formatted(comparison.left(), comparison.right()));
    }
}
