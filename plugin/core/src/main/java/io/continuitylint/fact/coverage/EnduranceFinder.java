package io.continuitylint.fact.coverage;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Power;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.reach.ServiceReach;
import io.continuitylint.view.reach.TierOrders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares how long backups last with how long they must. */
final class EnduranceFinder implements FactFinder {

    private static final Comparator<Endurance.Required> LONGEST_FIRST = Comparator.comparing(Endurance.Required::time)
            .reversed()
            .thenComparing(Endurance.Required::function, Function.STRICTEST_FIRST)
            .thenComparing(required -> required.by().id());

    @Override
    public Set<Class<?>> types() {
        return Set.of(Endurance.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final Protections protections;
        private final List<ServiceReach> orders;
        private final Consumer<Object> facts;
        private final Map<Backup, Set<Endurance.Required>> required = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.facts = facts;
            this.workspace = from.workspace();
            this.protections = from.protections();
            this.orders = new ArrayList<>(TierOrders.bySustain(workspace));
            orders.add(
                    ServiceReach.byTier(workspace, function -> function.tier() != null && function.sustain() == null));
        }

        void run() {
            for (Protection protection : protections.all()) {
                for (ServiceReach order : orders) {
                    Function function = order.strictest(protection.dependent());
                    if (function != null) {
                        protection.backups().forEach(backup -> require(backup, protection.primary(), function));
                    }
                }
            }
            required.forEach((backup, all) -> facts.accept(
                    endurance(backup, all.stream().sorted(LONGEST_FIRST).toList())));
        }

        private void require(Backup backup, Subject primary, Function function) {
            boolean ofRecords = backup.variant() != null && backup.variant().isRecord();
            Timespan repair = primary instanceof Component component ? component.repair() : null;
            Timespan time = function.sustain() == null ? repair : function.sustain();
            if (time != null && !ofRecords) {
                required.computeIfAbsent(backup, unused -> new LinkedHashSet<>())
                        .add(new Endurance.Required(function, time, function.sustain() == null ? primary : function));
            }
        }

        private Endurance endurance(Backup backup, List<Endurance.Required> longestFirst) {
            Component power = shortest(backup);
            return new Endurance(
                    backup,
                    longestFirst,
                    backup.coverage() == null ? null : backup.coverage().endurance(),
                    power,
                    power == null ? null : runs(power));
        }

        private @Nullable Component shortest(Backup backup) {
            boolean bridged =
                    backup.uses().stream().map(workspace::component).anyMatch(EnduranceFinder::mayBeOtherPower);
            Component shortest = null;
            Timespan least = null;
            for (Reference use : backup.uses()) {
                Component power = workspace.component(use);
                Timespan runs = power == null || bridged && isUps(power) ? null : runs(power);
                if (runs != null && (least == null || runs.compareTo(least) < 0)) {
                    shortest = power;
                    least = runs;
                }
            }
            return shortest;
        }
    }

    /** Also what could not be read. */
    private static boolean mayBeOtherPower(@Nullable Component used) {
        return used == null || used.kind() == null || used.power() != null && !isUps(used);
    }

    private static boolean isUps(Component component) {
        return component.power() != null && component.power().type() == Power.PowerType.UPS;
    }

    /** How long power runs by itself; null where that is not known, or somebody has agreed to refuel it. */
    private static @Nullable Timespan runs(Component component) {
        Power power = component.power();
        return power == null || power.refuelContract() != null ? null : power.runsFor();
    }
}
