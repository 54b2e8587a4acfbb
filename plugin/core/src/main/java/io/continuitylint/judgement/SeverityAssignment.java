package io.continuitylint.judgement;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Function;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.rule.Draft;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.view.reach.Importance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives what rules stated its severity, by the rule, the tier and the policy. */
final class SeverityAssignment {

    private final Map<String, RuleSpec> specs;
    private final Map<Subject, Importance> importance;
    private final Policy policy;

    SeverityAssignment(Map<String, RuleSpec> specs, Map<Subject, Importance> importance, Policy policy) {
        this.specs = specs;
        this.importance = importance;
        this.policy = policy;
    }

    Finding finding(Draft draft) {
        RuleSpec spec = specs.get(draft.rule());
        if (spec == null) {
            throw new IllegalStateException("the rule " + draft.rule() + " has no rule.md");
        }
        Subject object = draft.object();
        return new Finding(
                draft.rule(),
                object.key(),
                List.of(),
                draft.harmed().stream().map(Function::id).toList(),
                draft.cause(),
                draft.verdict(),
                severity(spec, draft),
                draft.message(),
                draft.place(),
                draft.chains(),
                draft.sum(),
                draft.related(),
                draft.help(),
                Finding.Standing.OPEN);
    }

    /** That of the rule, refined by the draft; a policy that makes the rule milder means all its findings. */
    private Severity severity(RuleSpec spec, Draft draft) {
        Severity own = overridden(spec);
        Severity severity = draft.severity(byTier(spec, own, tier(draft)));
        return own == null ? severity : severity.atMost(own);
    }

    private @Nullable Severity overridden(RuleSpec spec) {
        Policy.RuleOverride override = policy.rules().get(spec.id());
        return override == null ? null : overridden(override);
    }

    /** The severity that a policy sets, or null. */
    static @Nullable Severity overridden(Policy.RuleOverride override) {
        return override.severity() == null
                ? null
                : Severity.valueOf(override.severity().toUpperCase(Locale.ROOT));
    }

    private @Nullable Integer tier(Draft draft) {
        if (draft.tierGiven()) {
            return draft.tier();
        }
        Importance known = importance.get(draft.object());
        return known == null ? null : known.tier();
    }

    private Severity byTier(RuleSpec spec, @Nullable Severity own, @Nullable Integer tier) {
        boolean critical = policy.isCritical(tier);
        boolean sameForAll = spec.severity().other() == spec.severity().critical();
        return own != null && (critical || sameForAll) ? own : spec.severity().of(tier, critical);
    }
}
