package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.lint.Constant.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern by which a rule reads a parameter.
 *
 * @param pattern of a Setting
 */
record SettingReading(PatternReading pattern) {

    /** Those of a rule. */
    static List<SettingReading> in(RuleReading rule) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.type().equals("Setting"))
                .map(SettingReading::new)
                .toList();
    }

    int line() {
        return pattern.line();
    }

    /** The id of the rule whose parameter it is; null if it is not written out. */
    @Nullable
    String rule() {
        return text("rule");
    }

    /** The name of the parameter; null if it is not written out. */
    @Nullable
    String name() {
        return text("name");
    }

    /** Whether it demands anything of a field. */
    boolean asksFor(String field) {
        return comparisons().anyMatch(comparison -> comparison.field().equals(field));
    }

    private Stream<Comparison> comparisons() {
        return pattern.conditions().stream().flatMap(condition -> condition.comparisons().stream());
    }

    private @Nullable String text(String field) {
        return comparisons()
                .filter(comparison ->
                        comparison.operator().equals("==") && comparison.field().equals(field))
                .map(Comparison::constant)
                .filter(Objects::nonNull)
                .filter(constant -> constant.kind() == Kind.TEXT)
                .map(constant -> constant.text().substring(1, constant.text().length() - 1))
                .findFirst()
                .orElse(null);
    }
}
