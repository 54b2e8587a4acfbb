package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What each single loss does: S, P, As and Ar (derived-notions.md, Single losses), one simulation an element. */
final class Losses {

    private final Protection protection;
    private final Map<String, Simulation> after = new TreeMap<>();
    private final Simulation nothing;

    Losses(Protection protection) {
        this.protection = protection;
        this.nothing = new Simulation(protection, Set.of(), true);
        protection
                .things()
                .elements()
                .forEach(element -> after.put(element, new Simulation(protection, Set.of(element), true)));
    }

    /** Whether it does not work with nothing lost. */
    boolean isDead(String node) {
        return nothing.isGone(node);
    }

    /** Whether it is lost with nothing lost, though a backup of it may work all the time. */
    boolean neverRuns(String node) {
        return nothing.isLost(node);
    }

    /** Whether a requirement is not met with nothing lost. */
    boolean isDead(List<Requirement> requirements) {
        return !nothing.isMet(requirements);
    }

    /** Whether a backup can be activated with nothing lost. */
    boolean isEverUsable(Backup backup) {
        return nothing.isActive(backup);
    }

    Simulation after(String element) {
        Simulation simulation = after.get(element);
        if (simulation == null) {
            throw new IllegalArgumentException(element + " is no element");
        }
        return simulation;
    }

    Set<String> elements() {
        return after.keySet();
    }

    Set<String> where(Predicate<Simulation> test) {
        Set<String> found = new TreeSet<>();
        after.forEach((element, simulation) -> {
            if (test.test(simulation)) {
                found.add(element);
            }
        });
        return found;
    }

    /** S: elements whose loss removes a thing. */
    Set<String> removing(String node) {
        return where(simulation -> simulation.isLost(node));
    }

    /** P: elements whose loss removes a thing and leaves no usable backup of it. */
    Set<String> fatalTo(String node) {
        return where(simulation -> simulation.isGone(node));
    }

    /** Elements whose loss leaves a requirement unmet. */
    Set<String> breaking(List<Requirement> requirements) {
        return where(simulation -> !simulation.isMet(requirements));
    }

    /** A: elements whose loss leaves a backup unusable. */
    Set<String> disabling(Backup backup) {
        return where(simulation -> !simulation.isActive(backup));
    }

    /** As: those that do so by its service part, and the scenarios that its data does not survive. */
    Set<String> disablingService(Backup backup) {
        Set<String> found = breaking(protection.service(backup));
        SurvivingData data = new SurvivingData(protection.things());
        protection.things().workspace().scenarios().values().stream()
                .filter(scenario -> !data.survives(backup, scenario))
                .forEach(scenario -> found.add(scenario.key()));
        return found;
    }
}
