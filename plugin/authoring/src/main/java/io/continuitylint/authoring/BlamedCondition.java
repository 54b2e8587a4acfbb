package io.continuitylint.authoring;

import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/**
 * The condition that an error of the compiler is about which names neither a line nor a word of the rule: without that
 * condition, the error is gone.
 *
 * @param text as it is written
 * @param line from 1
 */
record BlamedCondition(String text, int line) {

    /** What every fact matches, and nothing is wrong with. */
    private static final String HARMLESS = "this != null";

    /**
     * Null if no single condition is to blame.
     *
     * @param error as it is told: in the compiler's own words are numbers of what it made
     * @param rule its DRL
     * @param compiler what is told of some DRL
     */
    static @Nullable BlamedCondition of(String error, RuleSource rule, Function<String, Set<String>> compiler) {
        PackageDescr parsed = rule.parsed();
        if (parsed == null) {
            return null;
        }
        // Without one that binds a variable, what reads the variable is refused instead.
        return parsed.getRules().stream()
                .flatMap(each -> Bindings.of(each.getLhs()).patterns().stream())
                .flatMap(pattern -> pattern.getDescrs().stream())
                .filter(ExprConstraintDescr.class::isInstance)
                .sorted(Comparator.comparing(BlamedCondition::isBinding))
                .map(each -> new BlamedCondition(each.getText().strip(), each.getLine()))
                .filter(each -> isGone(error, each.without(rule.text()), compiler))
                .findFirst()
                .orElse(null);
    }

    private static boolean isBinding(BaseDescr condition) {
        return condition.getText().matches("(?s)\\s*\\$?\\w+\\s*:.*");
    }

    private static boolean isGone(String error, @Nullable String without, Function<String, Set<String>> compiler) {
        return without != null && !compiler.apply(without).contains(error);
    }

    private @Nullable String without(String drl) {
        int from = 0;
        for (int before = 1; before < line; before++) {
            from = drl.indexOf('\n', from) + 1;
        }
        int at = drl.indexOf(text, from);
        return at < 0 ? null : drl.substring(0, at) + HARMLESS + drl.substring(at + text.length());
    }
}
