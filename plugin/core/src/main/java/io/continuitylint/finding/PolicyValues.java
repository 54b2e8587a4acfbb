package io.continuitylint.finding;

import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Timespan;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that a policy requires, defaults included, by the keys that lead to it: {@code tiers.1.testCadence}. */
public final class PolicyValues {

    private static final String NONE = "none";

    private final Policy policy;
    private final SortedMap<String, PolicyValue> values = new TreeMap<>();

    private PolicyValues(Policy policy) {
        this.policy = policy;
    }

    /** Those of a policy. */
    public static SortedMap<String, PolicyValue> of(Policy policy) {
        PolicyValues values = new PolicyValues(policy);
        values.whole();
        policy.tiers().forEach((number, tier) -> values.tier(Integer.toString(number), tier));
        policy.rules().forEach(values::rule);
        return values.values;
    }

    private void whole() {
        put(policy.criticalTiers(), "criticalTiers");
        put(policy.humanDecisionFloor(), "humanDecisionFloor");
        put(policy.expiryWarning(), "expiryWarning");
        put(policy.gapTolerance(), "gapTolerance");
        put(policy.frameworks(), "frameworks");
        put(policy.reviewed(), "reviewed");
        policy.maxAcceptance().forEach((tier, longest) -> put(longest, "maxAcceptance", Integer.toString(tier)));
        policy.readinessRto().forEach((readiness, rto) -> put(rto, "readinessRto", readiness.word()));
    }

    private void tier(String number, Policy.Tier tier) {
        put(tier.testCadence(), "tiers", number, "testCadence");
        tier.testKind()
                .forEach((kind, weakest) -> put(
                        weakest.word(), "tiers", number, "testKind", kind.name().toLowerCase(Locale.ROOT)));
        put(tier.testKindCadence(), "tiers", number, "testKindCadence");
        put(tier.testDuration(), "tiers", number, "testDuration");
        put(tier.independent().stream().map(DomainKind::word).toList(), "tiers", number, "independent");
        put(tier.minDistance(), "tiers", number, "minDistance");
        put(tier.reviewCadence(), "tiers", number, "reviewCadence");
    }

    /** What is written of a rule alone, as the rule has its own defaults. */
    private void rule(String id, Policy.RuleOverride rule) {
        if (rule.severity() != null) {
            put(rule.severity().toLowerCase(Locale.ROOT), "rules", id, "severity");
        }
        if (!rule.enabled()) {
            put(false, "rules", id, "enabled");
        }
        if (rule.locked()) {
            put(true, "rules", id, "locked");
        }
        rule.params().forEach((name, param) -> put(String.join(", ", param.texts()), "rules", id, "params", name));
    }

    private void put(@Nullable Object value, String... keys) {
        boolean written = !policy.origin().file().name().isEmpty();
        values.put(String.join(".", keys), new PolicyValue(text(value), written ? policy.at(keys) : null));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Timespan span) {
            // Not as it was written: 12mo is no other policy than 1y.
            return span.times(1).toString();
        }
        if (value instanceof Collection<?> all) {
            return all.isEmpty()
                    ? NONE
                    : all.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        }
        return value == null ? NONE : value.toString();
    }
}
