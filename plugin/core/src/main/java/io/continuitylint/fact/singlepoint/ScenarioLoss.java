package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.MemberChains;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that a function must survive and does not: it stops, or its data is gone. There is one for each such pair.
 *
 * @param scenario what must be survived and is not
 * @param breaks the nearest thing that the scenario takes and the function stops with; null where only data is gone
 * @param alone the function, where the loss of that thing alone stops it, which is a single point of failure; else null
 * @param stores whose data no copy brings back, by id; each with the strictest function that must survive the scenario
 * @param chain from the function to the scenario, or to the first store; null where there is none
 * @param besides where the chain enters a group, those through its other members that the scenario takes away; null
 *     for none
 * @param unusable the backups in the first place on that chain that has any; none helps in the scenario
 * @param unprotected the last need on that chain that nothing stands in for, where it explains this; else null
 */
public record ScenarioLoss(
        Function function,
        Scenario scenario,
        @Nullable Subject breaks,
        @Nullable Function alone,
        List<Component> stores,
        @Nullable Chain chain,
        @Nullable MemberChains besides,
        List<UnusableBackup> unusable,
        @Nullable UnprotectedNeed unprotected) {

    public ScenarioLoss {
        stores = Collections.unmodifiableList(stores);
    }

    /** Whether it is only the data that is gone, and not the function. */
    public boolean data() {
        return breaks == null;
    }

    /** Where the function names what the chain goes on with; without one its key. */
    public Place place() {
        return chain == null || chain.links().size() < 2
                ? function.origin().key()
                : chain.links().get(1).place();
    }

    /** The first of the stores whose data is gone; null for none. */
    public @Nullable Component firstStore() {
        return stores.isEmpty() ? null : stores.get(0);
    }

    /** The first store, where its data alone is what is lost; else null. */
    public @Nullable Component spoilt() {
        return data() || stores.contains(breaks) ? firstStore() : null;
    }

    /** Who destroys the data of that: those whom the scenario names, else all who may delete it. */
    public List<String> destroyers() {
        Component store = spoilt();
        if (store == null
                || store.deletableBy() == null
                || !scenario.principals().isEmpty()) {
            return scenario.principals();
        }
        return store.deletableBy();
    }

    /** Who depends on it in the unprotected need that explains this; null where none does. */
    public @Nullable Subject unprotectedDependent() {
        return unprotected == null ? null : unprotected.dependent();
    }

    /** What is needed there; null where no unprotected need explains this. */
    public @Nullable Subject unprotectedThing() {
        return unprotected == null ? null : unprotected.cause();
    }

    /** From the first backup that does not help to the scenario; null where there is none. */
    public @Nullable Chain toBackup() {
        return unusable.isEmpty() ? null : unusable.get(0).chain();
    }
}
