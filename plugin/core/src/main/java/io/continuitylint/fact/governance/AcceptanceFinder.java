package io.continuitylint.fact.governance;

import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at the terms of every accepted risk. */
public final class AcceptanceFinder {

    private final Workspace workspace;
    private final LocalDate asOf;
    private final Map<Subject, Importance> importance;
    private final Predicate<String> placeholder;

    /** @param placeholder whether a text says nothing: {@code TBD} */
    public AcceptanceFinder(
            Workspace workspace, LocalDate asOf, Map<Subject, Importance> importance, Predicate<String> placeholder) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.importance = importance;
        this.placeholder = placeholder;
    }

    public List<AcceptanceTerms> all() {
        return workspace.acceptedRisks().values().stream().map(this::terms).toList();
    }

    private AcceptanceTerms terms(AcceptedRisk risk) {
        LocalDate expires = risk.expires();
        return new AcceptanceTerms(
                risk,
                missing(risk),
                tier(risk),
                risk.accepted() != null && risk.accepted().isAfter(asOf),
                exceeded(risk),
                expires != null && expires.isBefore(asOf),
                expires == null ? null : ChronoUnit.DAYS.between(asOf, expires));
    }

    private List<String> missing(AcceptedRisk risk) {
        List<String> missing = new ArrayList<>();
        absent(missing, "rules", risk.rules().stream().allMatch(placeholder));
        absent(missing, "scope", risk.scope().stream().allMatch(this::saysNothing));
        absent(missing, "reason", risk.reason() == null || placeholder.test(risk.reason()));
        absent(missing, "owner", saysNothing(risk.owner()));
        absent(missing, "approvedBy", saysNothing(risk.approvedBy()));
        absent(missing, "accepted", risk.accepted() == null);
        absent(missing, "expires", risk.expires() == null);
        return missing;
    }

    private boolean saysNothing(@Nullable Reference reference) {
        return reference == null || reference.target() == null && placeholder.test(reference.text());
    }

    private static void absent(List<String> missing, String name, boolean isAbsent) {
        if (isAbsent) {
            missing.add(name);
        }
    }

    private @Nullable Timespan exceeded(AcceptedRisk risk) {
        Timespan limit = limit(risk);
        if (limit == null || risk.accepted() == null || risk.expires() == null) {
            return null;
        }
        return risk.expires().isAfter(limit.after(risk.accepted())) ? limit : null;
    }

    /** That of the strictest tier in its scope; what no function reaches is asked what tier 4 is. */
    private @Nullable Timespan limit(AcceptedRisk risk) {
        Integer tier = tier(risk);
        return workspace.policy().maxAcceptance().get(tier == null ? 4 : tier);
    }

    private @Nullable Integer tier(AcceptedRisk risk) {
        return risk.scope().stream()
                .map(workspace::find)
                .map(importance::get)
                .filter(Objects::nonNull)
                .map(Importance::tier)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }
}
