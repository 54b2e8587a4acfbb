package io.continuitylint.fact.coverage;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Coverage;
import io.continuitylint.model.Function;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the qualities and items that functions promise and backups leave out. */
final class PromiseGapFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(PromiseGap.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        for (Protection protection : from.protections().all()) {
            if (protection.dependent() instanceof Function function
                    && !(function.qualities().isEmpty() && function.items().isEmpty())) {
                Set<Backup> survivors = new LinkedHashSet<>();
                Survival.of(protection, function, from.exposure(), from.losses())
                        .forEach(survival -> survivors.addAll(survival.survivors()));
                survivors.forEach(backup -> compare(function, protection, backup, facts));
            }
        }
    }

    private static void compare(Function function, Protection protection, Backup backup, Consumer<Object> facts) {
        Coverage coverage = backup.coverage();
        List<String> qualities = without(function.qualities(), coverage == null ? List.of() : coverage.qualities());
        List<String> items = without(function.items(), coverage == null ? List.of() : coverage.items());
        if (!qualities.isEmpty() || !items.isEmpty()) {
            facts.accept(new PromiseGap(function, protection.primary(), backup, qualities, items));
        }
    }

    private static List<String> without(List<String> all, Collection<String> some) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(new HashSet<>(some));
        return List.copyOf(rest);
    }
}
