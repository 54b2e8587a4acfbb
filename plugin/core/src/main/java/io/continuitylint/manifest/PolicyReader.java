package io.continuitylint.manifest;

import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.NodeLookup;
import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.VariantClass;
import io.continuitylint.source.Origin;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the policy; what it does not say is in {@link PolicyDefaults}. */
final class PolicyReader {

    private static final String NONE = "none";

    private PolicyReader() {}

    static Policy read(Fields fields) {
        Field criticalTiers = fields.field("criticalTiers");
        Policy policy = new Policy(
                criticalTiers == null ? PolicyDefaults.CRITICAL_TIERS : Tiers.read(criticalTiers),
                tiers(fields),
                or(fields.durationOrZero("humanDecisionFloor"), PolicyDefaults.HUMAN_DECISION_FLOOR),
                or(fields.durationOrZero("expiryWarning"), PolicyDefaults.EXPIRY_WARNING),
                maxAcceptance(fields),
                readinessRto(fields),
                or(fields.durationOrZero("gapTolerance"), PolicyDefaults.GAP_TOLERANCE),
                PolicyDefaults.TEST_DURATION,
                PolicyDefaults.FUEL_TEST_CADENCE,
                overrides(fields),
                new LinkedHashSet<>(fields.all("frameworks", Type.TEXT, "a list of frameworks")),
                fields.as("docsUrl", DocsAddress.TYPE),
                fields.event("reviewed"),
                fields.origin());
        fields.text("title");
        fields.text("description");
        fields.done();
        return policy;
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static Map<Integer, Policy.Tier> tiers(Fields owner) {
        Map<Integer, Policy.Tier> tiers = new TreeMap<>();
        Fields fields = owner.object("tiers", "the tiers");
        for (int tier = 1; tier <= 4; tier++) {
            Policy.Tier defaults = PolicyDefaults.tier(tier);
            Fields written = fields == null ? null : fields.object(Integer.toString(tier), "a tier");
            tiers.put(tier, written == null ? defaults : tier(written, defaults));
        }
        if (fields != null) {
            fields.done();
        }
        return tiers;
    }

    private static Policy.Tier tier(Fields fields, Policy.Tier defaults) {
        Policy.Tier tier = new Policy.Tier(
                durationOrNone(fields, "testCadence", defaults.testCadence()),
                testKinds(fields, defaults),
                durationOrNone(fields, "testKindCadence", defaults.testKindCadence()),
                fields.durationOrZero("testDuration"),
                fields.has("independent") ? independent(fields) : defaults.independent(),
                distance(fields),
                or(fields.duration("reviewCadence"), defaults.reviewCadence()));
        fields.done();
        return tier;
    }

    private static @Nullable Timespan durationOrNone(Fields fields, String key, @Nullable Timespan defaults) {
        Field field = fields.field(key);
        if (field == null) {
            return defaults;
        }
        boolean none = isNone(field);
        Timespan written = none ? null : fields.duration(key);
        return none || written != null ? written : defaults;
    }

    private static boolean isNone(@Nullable Field field) {
        return field != null && NONE.equals(NodeLookup.text(field.origin()));
    }

    private static Map<VariantClass, TestKind> testKinds(Fields owner, Policy.Tier defaults) {
        Map<VariantClass, TestKind> kinds = new TreeMap<>(defaults.testKind());
        Fields fields = owner.object("testKind", "the kinds of tests");
        if (fields != null) {
            for (VariantClass kind : VariantClass.values()) {
                TestKind written = fields.word(kind.name().toLowerCase(Locale.ROOT), TestKind.class);
                if (written != null) {
                    kinds.put(kind, written);
                }
            }
            fields.done();
        }
        return kinds;
    }

    private static Set<DomainKind> independent(Fields fields) {
        Set<DomainKind> kinds = EnumSet.noneOf(DomainKind.class);
        kinds.addAll(fields.words("independent", DomainKind.class));
        return kinds;
    }

    private static @Nullable Quantity distance(Fields fields) {
        Field field = fields.field("minDistance");
        Quantity distance = field == null ? null : field.as(fields.reading().types().quantity);
        if (field != null && distance != null && !distance.unitName().equals("km")) {
            field.invalid("minDistance: %s is not in kilometres; write a distance such as 50 km".formatted(distance));
            return null;
        }
        return distance;
    }

    private static Map<Integer, Timespan> maxAcceptance(Fields owner) {
        Map<Integer, Timespan> limits = PolicyDefaults.maxAcceptance();
        Fields fields = owner.object("maxAcceptance", "durations by tier");
        if (fields != null) {
            for (int tier = 1; tier <= 4; tier++) {
                limits.put(tier, or(fields.duration(Integer.toString(tier)), limits.getOrDefault(tier, Timespan.ZERO)));
            }
            fields.done();
        }
        return limits;
    }

    private static Map<Readiness, Timespan> readinessRto(Fields owner) {
        Map<Readiness, Timespan> shortest = PolicyDefaults.readinessRto();
        Fields fields = owner.object("readinessRto", "durations by readiness");
        if (fields != null) {
            for (Readiness readiness : Readiness.values()) {
                Field field = fields.field(readiness.word());
                Timespan written = isNone(field) ? null : fields.durationOrZero(readiness.word());
                if (isNone(field)) {
                    shortest.remove(readiness);
                } else if (written != null) {
                    shortest.put(readiness, written);
                }
            }
            fields.done();
        }
        return shortest;
    }

    private static Map<String, Policy.RuleOverride> overrides(Fields owner) {
        Map<String, Policy.RuleOverride> overrides = new TreeMap<>();
        Fields rules = owner.object("rules", "a mapping of rules");
        if (rules != null) {
            for (Origin entry : rules.unknownEntries()) {
                String id = entry.keyNode() == null ? "" : entry.keyNode().text();
                Fields fields = rules.object(id, "a rule of the policy");
                if (fields != null) {
                    overrides.put(id, override(fields));
                    fields.done();
                }
            }
        }
        return overrides;
    }

    private static Policy.RuleOverride override(Fields fields) {
        SeverityWord severity = fields.word("severity", SeverityWord.class);
        return new Policy.RuleOverride(
                severity == null ? null : severity.name(),
                fields.flag("enabled", true),
                fields.flag("locked", false),
                params(fields),
                fields.origin());
    }

    private enum SeverityWord {
        ERROR,
        WARNING,
        INFO
    }

    private static Map<String, Policy.Param> params(Fields owner) {
        Map<String, Policy.Param> params = new TreeMap<>();
        Fields fields = owner.object("params", "a mapping of parameters");
        if (fields != null) {
            for (Origin entry : fields.unknownEntries()) {
                String name = entry.keyNode() == null ? "" : entry.keyNode().text();
                params.put(name, new Policy.Param(fields.texts(name), entry));
            }
        }
        return params;
    }
}
