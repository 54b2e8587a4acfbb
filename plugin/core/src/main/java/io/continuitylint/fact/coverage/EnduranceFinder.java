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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares how long backups last with how long they must. */
final class EnduranceFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Endurance.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private record Demand(Backup backup, Subject primary, Function function) {}

    private static final class Search {

        private final Workspace workspace;
        private final Protections protections;
        private final List<ServiceReach> orders;
        private final Consumer<Object> facts;
        private final Map<Demand, Endurance> found = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.facts = facts;
            this.workspace = from.workspace();
            this.protections = from.protections();
            Comparator<Timespan> longestFirst = Comparator.reverseOrder();
            this.orders = List.of(
                    from.ofAllTiers(),
                    ServiceReach.by(
                            workspace, Comparator.comparing(Function::sustain, Comparator.nullsLast(longestFirst))));
        }

        void run() {
            for (Protection protection : protections.all()) {
                for (ServiceReach order : orders) {
                    Function function = order.strictest(protection.dependent());
                    if (function != null) {
                        protection.backups().forEach(backup -> judge(backup, protection.primary(), function));
                    }
                }
            }
            found.values().forEach(facts);
        }

        private void judge(Backup backup, Subject primary, Function function) {
            boolean ofRecords = backup.variant() != null && backup.variant().isRecord();
            Timespan repair = primary instanceof Component component ? component.repair() : null;
            Timespan required = function.sustain() == null ? repair : function.sustain();
            if (required != null && !ofRecords) {
                Component power = shortest(backup);
                found.putIfAbsent(
                        new Demand(backup, primary, function),
                        new Endurance(
                                backup,
                                primary,
                                function,
                                required,
                                function.sustain() == null ? primary : function,
                                backup.coverage() == null
                                        ? null
                                        : backup.coverage().endurance(),
                                power,
                                power == null ? null : runs(power)));
            }
        }

        private @Nullable Component shortest(Backup backup) {
            Component shortest = null;
            Timespan least = null;
            for (Reference use : backup.uses()) {
                Component power = workspace.component(use);
                Timespan runs = power == null ? null : runs(power);
                if (runs != null && (least == null || runs.compareTo(least) < 0)) {
                    shortest = power;
                    least = runs;
                }
            }
            return shortest;
        }
    }

    /** How long power runs by itself; null where that is not known, or somebody has agreed to refuel it. */
    private static @Nullable Timespan runs(Component component) {
        Power power = component.power();
        return power == null || power.refuelContract() != null ? null : power.runsFor();
    }
}
