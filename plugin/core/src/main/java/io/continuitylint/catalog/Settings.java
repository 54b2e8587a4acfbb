package io.continuitylint.catalog;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.scalar.Values;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Policy;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.RuleSpec.ParamSpec;
import io.continuitylint.rule.RuleSpec.ParamType;
import io.continuitylint.rule.Setting;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Suggestions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values of all parameters in this run: those of the policy, else those of the rule. */
public final class Settings {

    static final String INVALID = "manifest/invalid";

    private final Map<String, RuleSpec> specs;
    private final Policy policy;
    private final List<Finding> findings;

    private Settings(Map<String, RuleSpec> specs, Policy policy, List<Finding> findings) {
        this.specs = specs;
        this.policy = policy;
        this.findings = findings;
    }

    /** A fact for each parameter of each rule. What is wrong in the settings of a policy is reported. */
    public static Collection<Setting> of(Map<String, RuleSpec> specs, Policy policy, List<Finding> findings) {
        Settings settings = new Settings(specs, policy, findings);
        policy.rules().forEach(settings::check);
        List<Setting> all = new ArrayList<>();
        specs.values().forEach(spec -> spec.params().values().forEach(param -> all.add(settings.value(spec, param))));
        return all;
    }

    /** Whether a flag of a rule is set; false where it has none of that name. What is wrong is reported by {@link #of}. */
    public static boolean isOn(RuleSpec spec, String flag, Policy policy) {
        ParamSpec param = spec.params().get(flag);
        return param != null
                && new Settings(Map.of(), policy, new ArrayList<>())
                        .value(spec, param)
                        .isOn();
    }

    private void check(String id, Policy.RuleOverride override) {
        RuleSpec spec = specs.get(id);
        if (spec == null) {
            report(
                    id,
                    override.origin(),
                    "there is no rule \"%s\"%s".formatted(id, Suggestions.didYouMean(id, specs.keySet())));
            return;
        }
        if (spec.isAboutManifest() && (override.severity() != null || !override.enabled())) {
            report(id, override.origin(), id + " tells what is wrong with a manifest; a policy cannot make it milder");
        }
        override.params().forEach((name, param) -> {
            boolean pattern = id.equals("manifest/placeholder") && name.equals("pattern");
            if (!spec.params().containsKey(name) && !pattern) {
                report(
                        id + " " + name,
                        param.origin(),
                        "%s has no parameter \"%s\"%s"
                                .formatted(
                                        id,
                                        name,
                                        Suggestions.didYouMean(
                                                name, spec.params().keySet())));
            }
        });
    }

    /** An accepted risk that names no rule there is would silently answer nothing. */
    public static void check(
            Collection<AcceptedRisk> risks,
            Map<String, RuleSpec> specs,
            Predicate<String> placeholder,
            List<Finding> findings) {
        for (AcceptedRisk risk : risks) {
            for (String id : risk.rules()) {
                if (!specs.containsKey(id) && !placeholder.test(id)) {
                    findings.add(Finding.of(
                            INVALID,
                            risk.key(),
                            id,
                            Severity.ERROR,
                            "there is no rule \"%s\"%s".formatted(id, Suggestions.didYouMean(id, specs.keySet())),
                            risk.at("rules")));
                }
            }
        }
    }

    private Setting value(RuleSpec spec, ParamSpec param) {
        Policy.RuleOverride override = policy.rules().get(spec.id());
        Policy.Param written = override == null ? null : override.params().get(param.name());
        if (written == null) {
            return param.defaultValue();
        }
        Setting own = read(spec.id(), param.name(), param.type(), written.texts());
        if (own == null) {
            report(spec.id() + " " + param.name(), written.origin(), inWords(param, written));
            return param.defaultValue();
        }
        return own;
    }

    private static String inWords(ParamSpec spec, Policy.Param written) {
        return "%s: %s is no %s"
                .formatted(
                        spec.name(),
                        String.join(", ", written.texts()),
                        spec.type().name().toLowerCase(Locale.ROOT));
    }

    private void report(String cause, Origin origin, String message) {
        findings.add(Finding.of(INVALID, policy.key(), cause, Severity.ERROR, message, origin.key()));
    }

    /** What the texts of a parameter mean, or null if they are not of its type. */
    static @Nullable Setting read(String rule, String name, ParamType type, List<String> texts) {
        String text = texts.isEmpty() ? "" : texts.get(0);
        return switch (type) {
            case NUMBER -> number(rule, name, Values.number(text));
            case PERCENT -> number(rule, name, Values.percent(text));
            case DURATION ->
                Values.duration(text) == null
                        ? null
                        : new Setting(rule, name, null, Values.duration(text), null, null, List.of());
            case FLAG ->
                text.equals("true") || text.equals("false")
                        ? new Setting(rule, name, null, null, null, text.equals("true"), List.of())
                        : null;
            case TEXT -> new Setting(rule, name, null, null, text, null, List.of());
            case LIST -> new Setting(rule, name, null, null, null, null, texts);
        };
    }

    private static @Nullable Setting number(String rule, String name, @Nullable BigDecimal number) {
        return number == null ? null : new Setting(rule, name, number, null, null, null, List.of());
    }
}
