package io.continuitylint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the documentation of a rule declares about it: the only home of its title, severity, parameters and standards.
 *
 * @param id family and name, {@code test/overdue}
 * @param since the version it came with; null for the first one
 * @param standards the clauses it cites, each with a sure source
 * @param remedy the first paragraph of "How to fix it", on one line
 * @param help all sections below the front matter, as Markdown
 * @param page the file that explains it, for who reads a report: of a rule of the catalogue its path in there, of a rule of
 *     the repository that of its {@code rule.md}; null where it is only in a jar
 */
public record RuleSpec(
        String id,
        String title,
        Severities severity,
        @Nullable String since,
        List<String> standards,
        Map<String, ParamSpec> params,
        @Nullable String remedy,
        String help,
        @Nullable String page) {

    /** One that no page explains yet. */
    public RuleSpec(
            String id,
            String title,
            Severities severity,
            @Nullable String since,
            List<String> standards,
            Map<String, ParamSpec> params,
            @Nullable String remedy,
            String help) {
        this(id, title, severity, since, standards, params, remedy, help, null);
    }

    /** The family of rules about manifests as such. */
    public static final String ABOUT_MANIFESTS = "manifest/";

    /** How bad a finding is, by the tier of what it is about. */
    public record Severities(Severity tier1, Severity critical, Severity other) {

        public Severity of(@Nullable Integer tier, boolean isCritical) {
            if (!isCritical) {
                return other;
            }
            return tier != null && tier == 1 ? tier1 : critical;
        }

        /** As in {@code error in tier 1, warning in other critical tiers, else info}. */
        public String inWords() {
            if (!tier1.equals(critical)) {
                return "%s in tier 1, %s in other critical tiers, else %s"
                        .formatted(tier1.label(), critical.label(), other.label());
            }
            return critical.equals(other)
                    ? other.label()
                    : "%s in critical tiers, else %s".formatted(critical.label(), other.label());
        }
    }

    /** What a parameter may hold. */
    public enum ParamType {
        NUMBER,
        DURATION,
        PERCENT,
        TEXT,
        FLAG,
        LIST
    }

    /** A parameter that a policy may set under {@code policy.rules.<id>.params}. */
    public record ParamSpec(String name, ParamType type, Setting defaultValue) {

        /** As in {@code number, 3 unless it is set}. */
        public String inWords() {
            String unit = type == ParamType.PERCENT ? "%" : "";
            return "%s, %s%s unless it is set"
                    .formatted(type.name().toLowerCase(Locale.ROOT), defaultValue.value(), unit);
        }
    }

    /** The first part of its id. */
    public String family() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The same, explained in a file. */
    public RuleSpec explainedIn(String file) {
        return new RuleSpec(id, title, severity, since, standards, params, remedy, help, file);
    }

    /** Whether the rule is about manifests as such, which no policy can change or accept. */
    public boolean isAboutManifest() {
        return id.startsWith(ABOUT_MANIFESTS);
    }

    /** Whether accepted risks can answer its findings. */
    public boolean isAcceptable() {
        return !isAboutManifest() && !id.startsWith("governance/acceptance-");
    }
}
