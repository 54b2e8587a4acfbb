package io.continuitylint.fact.test;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadline.Kind;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Power;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what has to be maintained: what backups declare so of themselves, the batteries and the fuel of the power they
 * use, also through what that needs, and those of every battery supply that a function requires. Power that several
 * backups use is the matter of the strictest, and nothing is entered twice, so that it is linear in the workspace.
 */
final class UpkeepDeadlineFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Deadline.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final Comparator<Subject> strictestFirst;
        private final Deadlines deadlines;
        private final Consumer<Object> facts;
        private final ServiceReach reach;
        private final Set<Component> entered = new HashSet<>();

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.strictestFirst = Importance.strictestFirst(from.importance());
            this.deadlines = from.deadlines();
            this.reach = from.ofAllTiers();
            this.facts = facts;
        }

        void run() {
            List<Backup> backups = workspace.backups().values().stream()
                    .filter(backup -> !backup.isNeighbour())
                    .sorted(strictestFirst.thenComparing(Subject::key))
                    .toList();
            for (Backup backup : backups) {
                backup.maintenance().forEach(entry -> facts.accept(maintenance(backup, entry)));
                Deque<Reference> open = new ArrayDeque<>(backup.uses());
                while (!open.isEmpty()) {
                    Component component = workspace.component(open.poll());
                    if (component != null && entered.add(component)) {
                        power(backup, component);
                        open.addAll(ServiceReach.required(component));
                    }
                }
            }
            workspace.components().values().stream()
                    .filter(this::isRequiredBattery)
                    .filter(entered::add)
                    .forEach(battery -> power(battery, battery));
        }

        private boolean isRequiredBattery(Component component) {
            return component.power() != null
                    && component.power().type() == Power.PowerType.UPS
                    && reach.strictest(component) != null;
        }

        private Deadline maintenance(Backup backup, Backup.Maintenance entry) {
            return deadlines
                    .again(
                            backup,
                            Kind.MAINTENANCE,
                            backup,
                            entry.last(),
                            entry.every(),
                            entry.origin().at("last"))
                    .named(entry.what());
        }

        private void power(Subject judged, Component component) {
            Power power = component.power();
            if (power == null) {
                return;
            }
            if (power.batteryReplaced() != null || power.batteryLife() != null) {
                facts.accept(deadlines.again(
                        judged,
                        Kind.BATTERY,
                        component,
                        power.batteryReplaced(),
                        power.batteryLife(),
                        component.at("batteryReplaced")));
            }
            if (power.fuelTested() != null) {
                facts.accept(deadlines.again(
                        judged,
                        Kind.FUEL,
                        component,
                        power.fuelTested(),
                        workspace.policy().fuelTestCadence(),
                        component.at("fuelTested")));
            }
        }
    }
}
