package io.continuitylint.fact.coverage;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Function;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Adds up, event by event, what is loaded at once onto a component that backups depend on. */
final class SharedLoadFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(SharedLoad.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        EventLoads loads = new EventLoads(from.workspace(), from.capacity());
        for (Protection protection : from.protections().all()) {
            List<Function> requiring = from.firstFunctions().of(protection.dependent());
            if (!requiring.isEmpty() && protection.backups().stream().anyMatch(loads::usesComponentOfKnownCapacity)) {
                Survival.ofEvents(protection, requiring.get(0), from.exposure(), from.losses())
                        .forEach((event, survivors) -> loads.add(event, protection.primary(), survivors, requiring));
            }
        }
        loads.largest().forEach(facts);
    }
}
