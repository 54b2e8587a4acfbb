package io.continuitylint.manifest;

import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.VariantClass;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a policy asks for where it says nothing; docs/manifest/policy.md lists it. */
final class PolicyDefaults {

    static final Set<Integer> CRITICAL_TIERS = Set.of(1, 2);
    static final Timespan HUMAN_DECISION_FLOOR =
            Timespan.ofMillis(Duration.ofMinutes(15).toMillis());
    static final Timespan EXPIRY_WARNING = Timespan.ofDays(30);
    static final Timespan GAP_TOLERANCE = Timespan.ofMillis(Duration.ofHours(1).toMillis());

    static final Timespan TEST_DURATION = Timespan.ofMillis(Duration.ofHours(4).toMillis());

    private static final Timespan YEAR = Timespan.ofMonths(12);

    private PolicyDefaults() {}

    static Map<Integer, Timespan> maxAcceptance() {
        return new TreeMap<>(Map.of(1, Timespan.ofDays(90), 2, Timespan.ofDays(180), 3, YEAR, 4, YEAR));
    }

    static Map<Readiness, Timespan> readinessRto() {
        Map<Readiness, Timespan> shortest = new EnumMap<>(Readiness.class);
        shortest.put(Readiness.HOT, Timespan.ZERO);
        shortest.put(Readiness.WARM, Timespan.ofMillis(Duration.ofMinutes(5).toMillis()));
        shortest.put(Readiness.COLD, Timespan.ofMillis(Duration.ofHours(4).toMillis()));
        shortest.put(Readiness.RECOVERABLE, Timespan.ofDays(1));
        return shortest;
    }

    static Policy.Tier tier(int tier) {
        return switch (tier) {
            case 1 -> new Policy.Tier(Timespan.ofMonths(3), kinds(1), YEAR, null, independent(1), null, YEAR);
            case 2 -> new Policy.Tier(Timespan.ofMonths(6), kinds(2), YEAR, null, independent(2), null, YEAR);
            case 3 -> new Policy.Tier(YEAR, kinds(3), Timespan.ofMonths(24), null, independent(3), null, YEAR);
            default -> new Policy.Tier(null, Map.of(), null, null, Set.of(), null, YEAR);
        };
    }

    private static Set<DomainKind> independent(int tier) {
        return switch (tier) {
            case 1 ->
                EnumSet.of(
                        DomainKind.REGION,
                        DomainKind.ZONE,
                        DomainKind.SITE,
                        DomainKind.POWER,
                        DomainKind.NETWORK_CARRIER,
                        DomainKind.TENANCY,
                        DomainKind.CONTROL_PLANE,
                        DomainKind.IDENTITY,
                        DomainKind.SOFTWARE);
            case 2 -> EnumSet.of(DomainKind.ZONE, DomainKind.SITE, DomainKind.TENANCY, DomainKind.IDENTITY);
            default -> EnumSet.of(DomainKind.SITE);
        };
    }

    /** What a test must at least be, by class of variant: the table of test/too-weak. */
    private static Map<VariantClass, TestKind> kinds(int tier) {
        Map<VariantClass, TestKind> kinds = new EnumMap<>(VariantClass.class);
        kinds.put(VariantClass.STANDBY, pick(tier, TestKind.FAILOVER_LOAD, TestKind.FAILOVER, TestKind.WALKTHROUGH));
        kinds.put(VariantClass.POWER, pick(tier, TestKind.FAILOVER_LOAD, TestKind.FAILOVER, TestKind.COMPONENT));
        kinds.put(VariantClass.DATA, TestKind.RESTORE);
        kinds.put(VariantClass.PEOPLE, pick(tier, TestKind.FAILOVER, TestKind.WALKTHROUGH, TestKind.TABLETOP));
        kinds.put(VariantClass.SUPPLY, pick(tier, TestKind.COMPONENT, TestKind.COMPONENT, TestKind.WALKTHROUGH));
        return kinds;
    }

    private static TestKind pick(int tier, TestKind first, TestKind second, TestKind third) {
        return tier == 1 ? first : tier == 2 ? second : third;
    }
}
