package io.continuitylint.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds conditions that hold for nothing, each by itself. */
final class NeverHolds implements RuleCheck {

    private static final Pattern COUNT = Pattern.compile("(\\$\\w+)\\s*:\\s*count\\s*\\(");

    @Override
    public List<Defect> defects(RuleReading rule) {
        Set<String> counts = COUNT.matcher(rule.text())
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Defect> defects = new ArrayList<>();
        for (PatternReading pattern : rule.patterns()) {
            Values values = new Values(pattern, counts);
            for (Condition condition : pattern.conditions()) {
                // What contradicts another condition is told as that.
                String why =
                        pattern.conditions().stream().anyMatch(condition::excludes) ? null : why(condition, values);
                if (why != null) {
                    defects.add(new Defect(
                            condition.line(), "`%s` never holds%s".formatted(condition.text(), why), "never-fires"));
                }
            }
        }
        return defects;
    }

    /** That of the first alternative, if none holds; null if one may. */
    private static @Nullable String why(Condition condition, Values values) {
        if (!condition.plain()) {
            return null;
        }
        String first = null;
        for (Comparison comparison : condition.comparisons()) {
            String why = comparison.isFalse() ? "" : values.whyNone(comparison);
            if (why == null) {
                return null;
            }
            first = first == null ? why : first;
        }
        return first;
    }
}
