package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Function;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a rule asks about a workspace, read a second time, without the analysis of the linter. */
final class Evaluator {

    private final Things things;
    private final Protection protection;
    private final Losses losses;
    private final Reach reach;
    private final List<Place> places;

    Evaluator(Workspace workspace, LocalDate asOf) {
        this.things = new Things(workspace, asOf);
        this.protection = new Protection(things);
        this.losses = new Losses(protection);
        this.reach = new Reach(protection);
        this.places = Place.all(protection, reach);
    }

    Things things() {
        return things;
    }

    Protection protection() {
        return protection;
    }

    Losses losses() {
        return losses;
    }

    Reach reach() {
        return reach;
    }

    List<Place> places() {
        return places;
    }

    Policy policy() {
        return things.workspace().policy();
    }

    List<Function> criticalFunctions() {
        return things.workspace().functions().values().stream()
                .filter(function -> policy().isCritical(function.tier()))
                .sorted(Function.STRICTEST_FIRST)
                .toList();
    }

    /** Those with a tier, without which nothing is asked of a recovery. */
    List<Function> classifiedFunctions() {
        return things.workspace().functions().values().stream()
                .filter(function -> function.tier() != null)
                .toList();
    }

    /** An error in tier 1, a warning in other critical tiers, else an info. */
    Severity errorThenWarning(@Nullable Integer tier) {
        if (!policy().isCritical(tier)) {
            return Severity.INFO;
        }
        return Integer.valueOf(1).equals(tier) ? Severity.ERROR : Severity.WARNING;
    }

    /** An error in critical tiers, else an info. */
    Severity error(@Nullable Integer tier) {
        return policy().isCritical(tier) ? Severity.ERROR : Severity.INFO;
    }

    /** Whether a scenario applies to a function. */
    boolean applies(Scenario scenario, Function function) {
        Set<Integer> tiers = scenario.appliesTo() == null ? policy().criticalTiers() : scenario.appliesTo();
        return function.tier() != null && tiers.contains(function.tier())
                || things.nodes(function.scenarios()).contains(scenario.key());
    }

    /** The scenarios that apply to any of the functions that need a primary where a backup of it stands in. */
    List<Scenario> scenarios(Place place) {
        String needed = place.backup().isInline() ? place.backup().key() : place.primary();
        List<Scenario> found = new ArrayList<>();
        for (Scenario scenario : things.workspace().scenarios().values()) {
            if (reach.functions(needed).stream().anyMatch(function -> applies(scenario, function))) {
                found.add(scenario);
            }
        }
        return found;
    }
}
