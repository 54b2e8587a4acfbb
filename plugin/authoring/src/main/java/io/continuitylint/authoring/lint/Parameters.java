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
            String of = text("rule", pattern);
            String name = text("name", pattern);
            boolean isSetting = pattern.type().equals("Setting") && of != null;
            if (isSetting && !of.equals(id) && Suggestions.closest(of, Set.of(id)) != null) {
                String message = "there is no Setting of \"%s\"; this rule is \"%s\"".formatted(of, id);
                defects.add(new Defect(pattern.line(), message, CHECK));
            } else if (isSetting && of.equals(id) && name != null && !declared.contains(name)) {
                defects.add(new Defect(
                        pattern.line(), "rule.md declares no parameter \"%s\"%s".formatted(name, instead(name)), CHECK));
            }
        }
        return defects;
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
                .filter(comparison -> comparison.operator().equals("==")
                        && comparison.field().equals(field))
                .map(Comparison::constant)
                .filter(constant -> constant != null && constant.kind() == Kind.TEXT)
                .map(constant -> constant.text().substring(1, constant.text().length() - 1))
                .findFirst()
                .orElse(null);
    }
}
