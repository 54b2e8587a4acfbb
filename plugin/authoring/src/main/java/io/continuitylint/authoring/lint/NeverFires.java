package io.continuitylint.authoring.lint;

import io.continuitylint.fact.governance.AcceptanceUse;
import io.continuitylint.rule.Setting;
import io.continuitylint.vocabulary.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AttributeDescr;

/** Finds patterns that no fact matches, and rules that are switched off. */
final class NeverFires implements RuleCheck {

    private static final String CHECK = "never-fires";
    private static final Set<Class<?>> FACTS = facts();

    private static Set<Class<?>> facts() {
        Set<Class<?>> facts = new HashSet<>(Facts.types());
        facts.add(Setting.class);
        // Follows from what all other rules found.
        facts.add(AcceptanceUse.class);
        return facts;
    }

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<Defect> defects = new ArrayList<>();
        AttributeDescr enabled = rule.parsed().getAttributes().get("enabled");
        if (enabled != null && enabled.getValue().contains("false")) {
            add(defects, rule.lineOf("enabled"), "the rule is switched off; take `enabled false` out, or the rule");
        }
        for (PatternReading pattern : rule.patterns()) {
            if (isNoFact(pattern)) {
                add(
                        defects,
                        pattern.line(),
                        "%s is no fact, so nothing ever matches it; `continuity facts` shows those of a workspace"
                                .formatted(pattern.type()));
            }
            contradictions(pattern, defects);
        }
        return defects;
    }

    private static boolean isNoFact(PatternReading pattern) {
        Class<?> type = pattern.vocabularyType();
        return pattern.fact() && type != null && FACTS.stream().noneMatch(type::isAssignableFrom);
    }

    private static void contradictions(PatternReading pattern, List<Defect> defects) {
        List<Condition> conditions = pattern.conditions();
        for (int later = 1; later < conditions.size(); later++) {
            Condition condition = conditions.get(later);
            conditions.subList(0, later).stream()
                    .filter(condition::excludes)
                    .findFirst()
                    .ifPresent(earlier -> add(
                            defects,
                            condition.line(),
                            contradiction(pattern.type(), earlier.text(), condition.text())));
        }
    }

    private static String contradiction(String type, String earlier, String later) {
        return earlier.equals(later)
                ? "`%s` contradicts itself, so no %s matches".formatted(later, type)
                : "`%s` contradicts `%s`, so no %s matches both".formatted(later, earlier, type);
    }

    private static void add(List<Defect> defects, int line, String message) {
        defects.add(new Defect(line, message, CHECK));
    }
}
