package io.continuitylint.rules.secondreading;

import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** E: what a backup of a thing has to survive (derived-notions.md, What a backup has to survive). */
record Exposure(Evaluator evaluator) {

    /**
     * The elements for a tier. A hazard counts where the other side knows it too.
     *
     * @param other elements that the other side is lost with or lies in
     */
    Set<String> of(String primary, DomainKinds kinds, Set<String> other, Collection<Scenario> scenarios) {
        Set<String> exposed = new TreeSet<>();
        for (String element : evaluator.losses().removing(primary)) {
            DomainKind kind = kinds.kind(element);
            boolean counts = evaluator.things().component(element) != null
                    || kinds.isDemanded(kind)
                    || kinds.isHazard(kind) && other.contains(element);
            if (counts) {
                exposed.add(element);
            }
        }
        scenarios.forEach(scenario -> exposed.add(scenario.key()));
        return exposed;
    }

    /** For a function: its tier, and the scenarios that apply to it. */
    Set<String> of(String primary, Function function, Set<String> other) {
        DomainKinds kinds =
                new DomainKinds(evaluator.things(), evaluator.policy().tier(function.tier()));
        return of(
                primary,
                kinds,
                other,
                evaluator.things().workspace().scenarios().values().stream()
                        .filter(scenario -> evaluator.applies(scenario, function))
                        .toList());
    }
}
