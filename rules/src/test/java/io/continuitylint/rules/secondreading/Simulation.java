package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A loss, simulated in rounds: loss spreads to its least fixpoint, then every backup whose whole requirement is met is
 * activated, and so on (derived-notions.md, Losses).
 */
final class Simulation {

    private final Protection protection;
    private final Set<String> lost = new HashSet<>();
    private final Set<Backup> active = new LinkedHashSet<>();

    /** Loses nodes, elements or not. Without rounds nothing is activated, which is Lost0. */
    Simulation(Protection protection, Set<String> nodes, boolean rounds) {
        this.protection = protection;
        boolean more = true;
        while (more) {
            spread(nodes);
            List<Backup> next = new ArrayList<>();
            for (Backup backup : protection.backups()) {
                if (rounds && !active.contains(backup) && survives(backup, nodes) && canBeActivated(backup)) {
                    next.add(backup);
                }
            }
            active.addAll(next);
            more = !next.isEmpty();
        }
    }

    boolean isLost(String node) {
        return lost.contains(node);
    }

    boolean isActive(Backup backup) {
        return active.contains(backup);
    }

    /** Lost, and no backup that protects it everywhere stands in. */
    boolean isGone(String node) {
        return isLost(node) && protection.everywhere(node).stream().noneMatch(active::contains);
    }

    boolean isMet(List<Requirement> requirements) {
        return requirements.stream().allMatch(requirement -> requirement.isMet(this::works));
    }

    boolean works(Requirement.Member member) {
        return !isGone(member.node()) || member.inline().stream().anyMatch(active::contains);
    }

    private void spread(Set<String> nodes) {
        lost.clear();
        Map<String, Scenario> scenarios = protection.things().workspace().scenarios();
        for (String node : nodes) {
            lost.add(node);
            Scenario scenario = node.startsWith("scenario:") ? scenarios.get(node.substring(9)) : null;
            if (scenario != null) {
                lost.addAll(protection.things().nodes(scenario.loses()));
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String node : protection.nodes()) {
                if (!lost.contains(node) && !isMet(protection.required(node))) {
                    changed = lost.add(node);
                }
            }
        }
    }

    private boolean survives(Backup backup, Set<String> nodes) {
        return protection.things().workspace().scenarios().values().stream()
                .filter(scenario -> nodes.contains(scenario.key()))
                .allMatch(scenario -> new SurvivingData(protection.things()).survives(backup, scenario));
    }

    private boolean canBeActivated(Backup backup) {
        return isMet(protection.service(backup))
                && protection.recovery(backup).values().stream().allMatch(this::isMet);
    }
}
