package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.lint.Constant.Kind;
import io.continuitylint.catalog.RuleSpecReader;
import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds parameters that a rule reads, and its document does not declare.
 *
 * @param id of the rule
 * @param declared by its document
 */
record Parameters(String id, Set<String> declared) implements RuleCheck {

    private static final String CHECK = "undeclared-parameter";

    static Parameters of(RuleFolder folder) {
        return new Parameters(
                folder.id(),
                folder.has(RuleFolder.DOCUMENT)
                        ? RuleSpecReader.read(folder.id(), "", folder.text(RuleFolder.DOCUMENT))
                                .spec()
                                .params()
                                .keySet()
                        : Set.of());
    }

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<Defect> defects = new ArrayList<>();
        for (PatternReading pattern : rule.patterns()) {
            String of = pattern.type().equals("Setting") ? text("rule", pattern) : null;
            String message = of == null ? null : mistake(of, text("name", pattern));
            if (message != null) {
                defects.add(new Defect(pattern.line(), message, CHECK));
            }
        }
        return defects;
    }

    private @Nullable String mistake(String rule, @Nullable String name) {
        if (!rule.equals(id)) {
            return Suggestions.closest(rule, Set.of(id)) == null
                    ? null
                    : "there is no Setting of \"%s\"; this rule is \"%s\"".formatted(rule, id);
        }
        return name == null || declared.contains(name)
                ? null
                : "rule.md declares no parameter \"%s\"%s".formatted(name, instead(name));
    }

    private String instead(String name) {
        String guess = Suggestions.didYouMean(name, declared);
        String all = declared.isEmpty() ? "none" : String.join(", ", declared);
        return guess.isEmpty() ? "; it declares %s, so nothing ever matches this Setting".formatted(all) : guess;
    }

    /** The text that a field of the pattern is compared with; null if there is none. */
    private static @Nullable String text(String field, PatternReading pattern) {
        return pattern.conditions().stream()
                .flatMap(condition -> condition.comparisons().stream())
                .filter(comparison ->
                        comparison.operator().equals("==") && comparison.field().equals(field))
                .map(Comparison::constant)
                .filter(constant -> constant != null && constant.kind() == Kind.TEXT)
                .map(constant -> constant.text().substring(1, constant.text().length() - 1))
                .findFirst()
                .orElse(null);
    }
}
