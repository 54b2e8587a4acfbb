package io.continuitylint.fact.coverage;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds persons on whom several tasks fall at once, because an event takes the others or requires all tasks together.
 */
final class LastPersonFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(LastPerson.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        PersonTasks tasks = new PersonTasks(from);
        for (Component role : from.workspace().components().values()) {
            Function function = from.byTier().strictest(role);
            if (role.role() != null && function != null) {
                tasks.fill(role, function);
            }
        }
        for (Protection protection : from.protections().all()) {
            Function function = from.byTier().strictest(protection.dependent());
            if (function != null && protection.backups().stream().anyMatch(PersonTasks::isByHand)) {
                Survival.ofEvents(protection, function, from.exposure(), from.losses())
                        .forEach(tasks::activate);
            }
        }
        tasks.lastPersons().forEach(facts);
    }
}
