package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the compliance team asks for. Every value is there: the defaults of the specification stand in for what was not
 * written.
 *
 * @param tiers all four
 * @param maxAcceptance how long a risk may be accepted, by tier
 * @param readinessRto the shortest RTO that a readiness may claim without a measured test; a readiness that is not in it
 *     has none
 * @param gapTolerance gaps between two windows that do not count
 * @param defaultTestDuration the most that a test has to last where its tier has no {@code testDuration}
 */
public record Policy(
        Set<Integer> criticalTiers,
        Map<Integer, Tier> tiers,
        Timespan humanDecisionFloor,
        Timespan expiryWarning,
        Map<Integer, Timespan> maxAcceptance,
        Map<Readiness, Timespan> readinessRto,
        Timespan gapTolerance,
        Timespan defaultTestDuration,
        Map<String, RuleOverride> rules,
        Set<String> frameworks,
        @Nullable LocalDate reviewed,
        Origin origin)
        implements Subject {

    /**
     * What is asked of one tier.
     *
     * @param testCadence null for none
     * @param testKind what a test must at least be, by class of variant
     * @param testKindCadence how often a test of that strength is owed; null for none
     * @param testDuration null: the smaller of the function's sustain and the default of the policy
     * @param minDistance kilometres; null for off
     */
    public record Tier(
            @Nullable Timespan testCadence,
            Map<VariantClass, TestKind> testKind,
            @Nullable Timespan testKindCadence,
            @Nullable Timespan testDuration,
            Set<DomainKind> independent,
            @Nullable Quantity minDistance,
            Timespan reviewCadence) {

        /** Whether the list of this tier names the kind or one that it lies within. */
        public boolean demands(DomainKind kind) {
            for (DomainKind asked : independent) {
                if (kind.isWithin(asked)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What the policy changes about one rule.
     *
     * @param severity null to leave it
     * @param locked whether its findings may not be accepted
     * @param params as written; the rule knows their types
     */
    public record RuleOverride(
            @Nullable String severity, boolean enabled, boolean locked, Map<String, Param> params, Origin origin) {}

    /** A parameter as it was written. A list has several texts. */
    public record Param(List<String> texts, Origin origin) {}

    @Override
    public Entity entity() {
        return Entity.POLICY;
    }

    @Override
    public String id() {
        return "policy";
    }

    public boolean isCritical(@Nullable Integer tier) {
        return tier != null && criticalTiers.contains(tier);
    }

    /** What is asked of a tier; what is not classified is asked what tier 4 is. */
    public Tier tier(@Nullable Integer tier) {
        Tier found = tiers.get(tier == null ? 4 : tier);
        if (found == null) {
            throw new IllegalStateException("a policy has all four tiers, not only " + tiers.keySet());
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
