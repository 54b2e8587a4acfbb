package io.continuitylint.authoring.lint;

import java.util.List;

/** Finds what is read of a field that may be missing: the rule cannot be evaluated where it is. */
final class MayBeMissing implements RuleCheck {

    @Override
    public List<Defect> defects(RuleReading rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> Presence.of(pattern).missing().stream()
                        .map(missing -> new Defect(missing.line(), message(missing, pattern), "may-be-missing")))
                .toList();
    }

    private static String message(Missing missing, PatternReading pattern) {
        String where = missing.of() == pattern
                ? "before it"
                : "in the pattern of " + missing.of().identifier();
        return "`%s` of %s may be missing, and then the rule cannot be evaluated; write `%s`, or `%s != null` %s"
                .formatted(missing.field(), missing.of().type(), missing.asked(), missing.field(), where);
    }
}
