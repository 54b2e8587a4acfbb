package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.DataSurvival;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.reach.ServiceReach;
import java.util.Set;
import java.util.function.Consumer;
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

    private static final class Search {

        private final Workspace workspace;
        private final LossView losses;
        private final Exposure exposure;
        private final Stores stores;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.losses = from.losses();
            this.exposure = from.exposure();
            this.stores = from.stores();
            this.facts = facts;
        }

        void run() {
            for (Scenario scenario : workspace.scenarios().values()) {
                for (Function function : workspace.functions().values()) {
                    if (exposure.applies(scenario, function.tier(), function)
                            && losses.removesForGood(scenario, function)) {
                        Chain chain = losses.chain(function, scenario);
                        facts.accept(new ScenarioLoss(function, scenario, breaking(function, chain), false, chain));
                    }
                }
                if (scenario.kind() != null && scenario.kind().spoilsData()) {
                    data(scenario);
                }
            }
        }

        /** The one before the scenario on the chain. */
        private static Subject breaking(Function function, @Nullable Chain chain) {
            int size = chain == null ? 0 : chain.links().size();
            return chain == null || size < 2
                    ? function
                    : chain.links().get(size - 2).subject();
        }

        /** One walk over what the functions require that the scenario applies to, whatever their tiers. */
        private void data(Scenario scenario) {
            ServiceReach applying =
                    ServiceReach.byTier(workspace, function -> exposure.applies(scenario, function.tier(), function));
            for (Component store : workspace.components().values()) {
                Function function = applying.strictest(store);
                if (function != null
                        && Stores.holdsOriginals(store)
                        && touches(scenario, store)
                        && !survives(scenario, store)) {
                    facts.accept(new ScenarioLoss(function, scenario, store, true, applying.way(store)));
                }
            }
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
                            && DataSurvival.survives(backup, scenario, workspace));
        }
    }
}
