package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the compliance team requires. Every value is there: what was not written has its default.
 *
 * @param criticalTiers the tiers that count as critical
 * @param tiers what is required of each tier, {@code 1} to {@code 4}; all four are there
 * @param humanDecisionFloor below this rto people cannot be expected to decide
 * @param expiryWarning how long before an end it is reported
 * @param maxAcceptance how long a risk may be accepted, by tier
 * @param readinessRto the shortest rto that a readiness may claim without a measured test; a readiness that is not in
 *     it has none
 * @param gapTolerance gaps up to this length between two windows do not count
 * @param defaultTestDuration the most that a test has to last where its tier has no {@code testDuration}
 * @param fuelTestCadence how often stored fuel is to be tested
 * @param rules what it changes about single rules, by id
 * @param frameworks the standards you report by, named as in a selection of rules: iso-22301, with its edition or
 *     without, nist-800-53, dora, cis and others. The console and the reports cite the clauses of these that a rule speaks
 *     to, and of no others
 * @param docsUrl where your own copy of the documentation of the rules stands, which the reports then link: an address of
 *     https or http, with {@code {rule}} where the id of a rule belongs; without that, the id follows behind a slash; null
 *     for none
 * @param reviewed the day of its own last review; null for never
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
        Timespan fuelTestCadence,
        Map<String, RuleOverride> rules,
        Set<String> frameworks,
        @Nullable String docsUrl,
        @Nullable LocalDate reviewed,
        Origin origin)
        implements Subject {

    public Policy {
        criticalTiers = Collections.unmodifiableSet(criticalTiers);
        frameworks = Collections.unmodifiableSet(frameworks);
        maxAcceptance = Collections.unmodifiableMap(maxAcceptance);
        readinessRto = Collections.unmodifiableMap(readinessRto);
        rules = Collections.unmodifiableMap(rules);
        tiers = Collections.unmodifiableMap(tiers);
    }

    /**
     * What is required of one tier.
     *
     * @param testCadence how often a backup is to be tested; null for none
     * @param testKind what a test must at least be, by class of variant: {@code standby}, {@code power}, {@code data},
     *     {@code people}, {@code supply}
     * @param testKindCadence how often a test of that strength is owed; null for none
     * @param testDuration how long a backup must carry in a test; null: the smaller of the function's {@code sustain}
     *     and 4h
     * @param independent the kinds of domains that a primary and its backup may not share; a kind includes those inside
     *     it
     * @param minDistance how far apart a primary and its backup must be, in {@code km}; null for off
     * @param reviewCadence how often things are to be reviewed
     */
    public record Tier(
            @Nullable Timespan testCadence,
            Map<VariantClass, TestKind> testKind,
            @Nullable Timespan testKindCadence,
            @Nullable Timespan testDuration,
            Set<DomainKind> independent,
            @Nullable Quantity minDistance,
            Timespan reviewCadence) {

        public Tier {
            independent = Collections.unmodifiableSet(independent);
            testKind = Collections.unmodifiableMap(testKind);
        }

        /** Whether the list of this tier names the kind or one that it lies within. */
        public boolean demands(DomainKind kind) {
            for (DomainKind required : independent) {
                if (kind.isWithin(required)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What the policy changes about one rule.
     *
     * @param severity {@code error}, {@code warning} or {@code info} instead of the severity of the rule; null to leave
     *     it
     * @param enabled false switches the rule off
     * @param locked whether its findings may not be accepted
     * @param params as written; the rule knows their types
     */
    public record RuleOverride(
            @Nullable String severity, boolean enabled, boolean locked, Map<String, Param> params, Origin origin) {

        public RuleOverride {
            params = Collections.unmodifiableMap(params);
        }
    }

    /**
     * A parameter as it was written. A list has several texts.
     *
     * @param texts the text, or the items of a list
     */
    public record Param(List<String> texts, Origin origin) {}

    @Override
    public Entity entity() {
        return Entity.POLICY;
    }

    @Override
    public String id() {
        return "policy";
    }

    /** Whether a tier is one of the critical ones; false for null. */
    public boolean isCritical(@Nullable Integer tier) {
        return tier != null && criticalTiers.contains(tier);
    }

    /** What is required of a tier; what has no tier is treated as tier 4. */
    public Tier tier(@Nullable Integer tier) {
        Tier found = tiers.get(tier == null ? 4 : tier);
        if (found == null) {
            throw new IllegalStateException("a policy has all four tiers, not only " + tiers.keySet());
        }
        return found;
    }

    /** How long a risk may be accepted for what is of a tier; what has no tier is treated as tier 4. */
    public Timespan maxAcceptance(@Nullable Integer tier) {
        Timespan found = maxAcceptance.get(tier == null ? 4 : tier);
        if (found == null) {
            throw new IllegalStateException("a policy has all four tiers, not only " + maxAcceptance.keySet());
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
