package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that a function must survive and does not. There is one for each such pair, and one for each store
 * whose data no copy brings back after a scenario, with the strictest function that must survive it.
 *
 * @param scenario what must be survived and is not
 * @param breaks the nearest thing that the scenario takes, or the store
 * @param data whether it is the data of a store that is gone, and not the function
 * @param chain from the function to what breaks; null where there is none
 */
public record ScenarioLoss(
        Function function,
        Scenario scenario,
        Subject breaks,
        boolean data,
        @Nullable Chain chain) {}
