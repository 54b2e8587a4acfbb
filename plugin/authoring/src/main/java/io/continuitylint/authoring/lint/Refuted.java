package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.lint.PatternReading.Use;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Finds rules that ask for something, and that there be no such thing. */
final class Refuted implements RuleCheck {

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<PatternReading> asked = new ArrayList<>();
        List<PatternReading> denied = new ArrayList<>();
        for (BaseDescr condition : rule.parsed().getLhs().getDescrs()) {
            BaseDescr only = only(condition);
            if (only instanceof PatternDescr pattern && pattern.getSource() == null) {
                (condition instanceof NotDescr ? denied : asked)
                        .add(PatternReading.of(pattern, Use.ASKS, List.of(), List.of()));
            }
        }
        List<Defect> defects = new ArrayList<>();
        for (PatternReading not : denied) {
            asked.stream()
                    .filter(each -> isOneOf(each, not))
                    .findFirst()
                    .ifPresent(each -> defects.add(new Defect(
                            Math.max(each.line(), not.line()),
                            "`not %s` contradicts `%s`, so the rule never fires".formatted(shown(not), shown(each)),
                            "never-fires")));
        }
        return defects;
    }

    /** The pattern below {@code not} or {@code exists}, if there is one; else the condition. */
    private static BaseDescr only(BaseDescr condition) {
        boolean asks = condition instanceof NotDescr || condition instanceof ExistsDescr;
        List<?> below = asks ? ((ConditionalElementDescr) condition).getDescrs() : List.of();
        return below.size() == 1 ? (BaseDescr) below.get(0) : condition;
    }

    /** Whether all that one pattern matches is matched by the other, too, as that demands nothing more. */
    private static boolean isOneOf(PatternReading one, PatternReading other) {
        return one.type().equals(other.type()) && texts(one).containsAll(texts(other));
    }

    private static List<String> texts(PatternReading pattern) {
        return pattern.conditions().stream().map(Condition::text).toList();
    }

    private static String shown(PatternReading pattern) {
        return "%s( %s )"
                .formatted(pattern.type(), String.join(", ", texts(pattern)))
                .replace("(  )", "()");
    }
}
