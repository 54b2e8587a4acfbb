package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.DataSurvival;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the scenarios that functions must survive and do not. */
final class ScenarioFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(ScenarioLoss.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    /**
     * The stores of a function whose data is gone, by id.
     *
     * @param chain from the function to the first of them
     */
    private record Spoilt(
            Function function,
            Scenario scenario,
            List<Component> stores,
            @Nullable Chain chain) {

        ScenarioLoss loss() {
            return new ScenarioLoss(function, scenario, null, null, stores, chain, null, List.of(), null);
        }
    }

    private static final class Search {

        private final Workspace workspace;
        private final LossView losses;
        private final Exposure exposure;
        private final Stores stores;
        private final Substitutes substitutes;
        private final UnprotectedNeeds unprotected;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.losses = from.losses();
            this.exposure = from.exposure();
            this.stores = from.stores();
            this.substitutes = new Substitutes(from);
            this.unprotected = from.view(UnprotectedNeeds.class, UnprotectedNeeds::new);
            this.facts = facts;
        }

        /** By what each function loses: to try every function with every scenario would not be linear. */
        void run() {
            Map<String, Spoilt> spoilt = new LinkedHashMap<>();
            for (Scenario scenario : workspace.scenarios().values()) {
                if (scenario.kind() != null && scenario.kind().spoilsData()) {
                    spoil(scenario, spoilt);
                }
            }
            for (Function function : workspace.functions().values()) {
                for (Subject element : losses.unprotected(function)) {
                    if (element instanceof Scenario scenario
                            && exposure.applies(scenario, function.tier(), function)
                            && losses.removesForGood(scenario, function)) {
                        Spoilt data = spoilt.remove(pair(function, scenario));
                        facts.accept(stopped(function, scenario, data == null ? List.of() : data.stores()));
                    }
                }
            }
            spoilt.values().forEach(data -> facts.accept(data.loss()));
        }

        private static String pair(Function function, Scenario scenario) {
            return function.id() + " " + scenario.id();
        }

        private ScenarioLoss stopped(Function function, Scenario scenario, List<Component> gone) {
            Chain chain = losses.chain(function, scenario);
            Subject breaks = breaking(function, chain);
            boolean alone = breaks != function && losses.removesForGood(breaks, function);
            return new ScenarioLoss(
                    function,
                    scenario,
                    breaks,
                    alone ? function : null,
                    gone,
                    chain,
                    losses.besides(chain, scenario),
                    substitutes.backups(chain, scenario),
                    alone ? unprotected.onTheWay(function, chain) : null);
        }

        /** The one before the scenario on the chain. */
        private static Subject breaking(Function function, @Nullable Chain chain) {
            int size = chain == null ? 0 : chain.links().size();
            return chain == null || size < 2
                    ? function
                    : chain.links().get(size - 2).subject();
        }

        /** One walk over what the functions require that the scenario applies to, whatever their tiers. */
        private void spoil(Scenario scenario, Map<String, Spoilt> spoilt) {
            ServiceReach applying =
                    ServiceReach.byTier(workspace, function -> exposure.applies(scenario, function.tier(), function));
            workspace.components().values().stream()
                    .filter(Stores::holdsOriginals)
                    .filter(store -> touches(scenario, store))
                    .sorted(Comparator.comparing(Component::id))
                    .forEach(store -> {
                        Function function = applying.strictest(store);
                        if (function != null && !survives(scenario, store)) {
                            spoilt.computeIfAbsent(
                                            pair(function, scenario),
                                            unused -> new Spoilt(
                                                    function, scenario, new ArrayList<>(), applying.way(store)))
                                    .stores()
                                    .add(store);
                        }
                    });
        }

        private boolean touches(Scenario scenario, Component store) {
            return losses.spoils(scenario, store)
                    || scenario.loses().stream().map(workspace::find).anyMatch(lost -> lost == store);
        }

        private boolean survives(Scenario scenario, Component store) {
            return stores.replicasOf(store).stream()
                    .flatMap(replica -> stores.backupsOf(replica).stream())
                    .anyMatch(backup -> losses.standsIn(backup)
                            && Stores.isOfData(backup)
                            && (DataSurvival.survives(backup, scenario, workspace) || isUnknown(backup)));
        }

        /** Whether it could not be read what kind of copy it is. */
        private boolean isUnknown(Backup backup) {
            return Stream.of("sync", "copies", "uses")
                    .anyMatch(key -> workspace.misread().covers(backup, key));
        }
    }
}
