package io.continuitylint.fact.governance;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import io.continuitylint.view.reach.Importance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at the terms of every accepted risk. */
final class AcceptanceFinder implements FactFinder {

    private static final List<String> TERMS =
            List.of("rules", "scope", "causes", "reason", "owner", "approvedBy", "accepted", "expires");

    @Override
    public Set<Class<?>> types() {
        return Set.of(AcceptanceTerms.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        RiskChanges changes = new RiskChanges(from.merged());
        from.workspace().acceptedRisks().values().forEach(risk -> {
            RiskChange change =
                    changes.of(risk, before -> terms(before, null, from).isInForce());
            facts.accept(terms(risk, change, from));
        });
    }

    private static AcceptanceTerms terms(AcceptedRisk risk, @Nullable RiskChange change, Sources from) {
        LocalDate expires = risk.expires();
        List<String> missing = missing(risk, from.placeholder());
        List<String> placeholders = missing.stream()
                .filter(key -> isPlaceholder(risk, key, from.placeholder()))
                .toList();
        List<String> known = from.workspace().misread().without(risk, missing);
        return new AcceptanceTerms(
                risk,
                missing.stream()
                        .filter(key -> placeholders.contains(key) || known.contains(key))
                        .toList(),
                TERMS.stream().anyMatch(key -> from.workspace().misread().covers(risk, key)),
                placeholders,
                tier(risk, from),
                risk.accepted() != null && risk.accepted().isAfter(from.asOf()),
                exceeded(risk, from),
                expires == null ? DueState.NONE : from.deadlines().state(expires),
                expires == null ? null : ChronoUnit.DAYS.between(from.asOf(), expires),
                change);
    }

    /** Whether nothing but placeholders was written under a key, also where it could not be read as what it should be. */
    private static boolean isPlaceholder(AcceptedRisk risk, String key, Predicate<String> placeholder) {
        YamlNode written = risk.origin().field(key).value();
        List<YamlNode> items = written instanceof YamlSequence list ? list.items() : List.of(written);
        return !items.isEmpty()
                && items.stream()
                        .allMatch(item -> item instanceof YamlScalar scalar && placeholder.test(scalar.text()));
    }

    private static List<String> missing(AcceptedRisk risk, Predicate<String> placeholder) {
        List<String> missing = new ArrayList<>();
        absent(missing, "rules", risk.rules().stream().allMatch(placeholder));
        absent(missing, "scope", risk.scope().stream().allMatch(reference -> isMissing(reference, placeholder)));
        absent(missing, "reason", risk.reason() == null || placeholder.test(risk.reason()));
        absent(missing, "owner", isMissing(risk.owner(), placeholder));
        absent(missing, "approvedBy", isMissing(risk.approvedBy(), placeholder));
        absent(missing, "accepted", risk.accepted() == null);
        absent(missing, "expires", risk.expires() == null);
        return missing;
    }

    private static boolean isMissing(@Nullable Reference reference, Predicate<String> placeholder) {
        return reference == null || reference.target() == null && placeholder.test(reference.text());
    }

    private static void absent(List<String> missing, String name, boolean isAbsent) {
        if (isAbsent) {
            missing.add(name);
        }
    }

    private static @Nullable Timespan exceeded(AcceptedRisk risk, Sources from) {
        if (risk.accepted() == null || risk.expires() == null) {
            return null;
        }
        Timespan limit = from.workspace().policy().maxAcceptance(tier(risk, from));
        return risk.expires().isAfter(limit.after(risk.accepted())) ? limit : null;
    }

    /** The strictest in its scope. */
    private static @Nullable Integer tier(AcceptedRisk risk, Sources from) {
        Importance importance = from.importance().get(risk);
        return importance == null ? null : importance.tier();
    }
}
