package io.continuitylint.engine;

import io.continuitylint.fact.Importance;
import io.continuitylint.finding.Finding;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.rule.Draft;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what rules reported into findings: the severity comes from the rule, the tier and the policy. */
final class Judge {

    private final Map<String, RuleSpec> specs;
    private final Map<Subject, Importance> importance;
    private final Policy policy;

    Judge(Map<String, RuleSpec> specs, Map<Subject, Importance> importance, Policy policy) {
        this.specs = specs;
        this.importance = importance;
        this.policy = policy;
    }

    Finding judge(Draft draft) {
        RuleSpec spec = specs.get(draft.rule());
        if (spec == null) {
            throw new IllegalStateException("the rule " + draft.rule() + " has no rule.md");
        }
        Subject object = draft.object();
        return new Finding(
                draft.rule(),
                object.key(),
                draft.cause(),
                draft.verdict(),
                draft.severity(asked(spec, tier(draft))),
                draft.message(),
                draft.place(),
                draft.chains(),
                draft.sum(),
                draft.related(),
                spec.remedy(),
                null,
                null);
    }

    private @Nullable Integer tier(Draft draft) {
        if (draft.tierGiven()) {
            return draft.tier();
        }
        Importance known = importance.get(draft.object());
        return known == null ? null : known.tier();
    }

    private Severity asked(RuleSpec spec, @Nullable Integer tier) {
        boolean critical = policy.isCritical(tier);
        Severity standard = spec.severity().of(tier, critical);
        Policy.RuleOverride override = policy.rules().get(spec.id());
        if (override == null || override.severity() == null) {
            return standard;
        }
        boolean sameForAll = spec.severity().other() == spec.severity().critical();
        return critical || sameForAll ? Severity.valueOf(override.severity().toUpperCase(Locale.ROOT)) : standard;
    }
}
