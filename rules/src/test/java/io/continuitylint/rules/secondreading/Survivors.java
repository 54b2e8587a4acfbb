package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What harms a needed thing, and which backups are there then. */
record Survivors(Evaluator evaluator) {

    /** The references to things on the service path of a function, and to the function itself. */
    Set<Requirement.Member> references(Function function) {
        Set<Requirement.Member> references =
                new LinkedHashSet<>(Set.of(new Requirement.Member(function.key(), List.of())));
        for (String node : path(function)) {
            evaluator.protection().required(node).forEach(each -> references.addAll(each.members()));
        }
        return references;
    }

    /** Those of the references that matter after a loss: of a group only where the other members are too few. */
    Set<Requirement.Member> reliedOn(Function function, String element) {
        Simulation after = evaluator.losses().after(element);
        Set<Requirement.Member> relied = new LinkedHashSet<>(Set.of(new Requirement.Member(function.key(), List.of())));
        for (String node : path(function)) {
            evaluator.protection().required(node).forEach(each -> relied.addAll(reliedOn(each, after)));
        }
        return relied;
    }

    private Set<String> path(Function function) {
        Set<String> path = new TreeSet<>(evaluator.reach().service(function.key()));
        path.removeIf(node -> evaluator.things().function(node) != null);
        path.add(function.key());
        return path;
    }

    private static List<Requirement.Member> reliedOn(Requirement requirement, Simulation after) {
        if (!(requirement instanceof Requirement.AtLeast some)) {
            return requirement.members();
        }
        List<Requirement.Member> relied = new ArrayList<>();
        for (Requirement part : some.parts()) {
            long others = some.parts().stream()
                    .filter(other -> other != part && other.isMet(after::works))
                    .count();
            if (others < some.k()) {
                relied.addAll(reliedOn(part, after));
            }
        }
        return relied;
    }

    /** What of E takes a thing away, or spoils its data. */
    Set<String> harming(String primary, Function function, List<Backup> backups) {
        Set<String> other = new TreeSet<>();
        OwnPlaces own = new OwnPlaces(evaluator.protection());
        backups.forEach(backup -> {
            other.addAll(evaluator.losses().disabling(backup));
            other.addAll(own.of(backup));
        });
        Set<String> exposed = new Exposure(evaluator).of(primary, function, other);
        exposed.removeIf(element -> {
            Scenario scenario = scenario(element);
            return scenario != null
                    && !evaluator.losses().removing(primary).contains(element)
                    && !isSpoilt(primary, scenario);
        });
        return exposed;
    }

    /** Whether a scenario spoils the data of a store: it names it, or whoever may delete it, or nobody and nothing. */
    boolean isSpoilt(String primary, Scenario scenario) {
        Component store = evaluator.things().component(primary);
        if (store == null || !DataLossReading.isStore(store) || !SurvivingData.spoils(scenario)) {
            return false;
        }
        return evaluator.things().nodes(scenario.loses()).contains(primary)
                || store.deletableBy() != null && store.deletableBy().stream().anyMatch(scenario.principals()::contains)
                || scenario.loses().isEmpty() && scenario.principals().isEmpty();
    }

    @Nullable
    Scenario scenario(String element) {
        return element.startsWith("scenario:")
                ? evaluator.things().workspace().scenarios().get(element.substring(9))
                : null;
    }

    /** The backups that are usable after the loss of an element, by id. */
    List<Backup> after(String element, List<Backup> backups) {
        List<Backup> usable = new ArrayList<>(backups);
        usable.removeIf(backup -> !evaluator.losses().after(element).isActive(backup));
        return usable;
    }
}
