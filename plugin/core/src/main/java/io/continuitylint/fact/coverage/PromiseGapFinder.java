package io.continuitylint.fact.coverage;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Coverage;
import io.continuitylint.model.Function;
import io.continuitylint.model.VariantClass;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                    && !(function.qualities().isEmpty() && function.items().isEmpty())
                    && !protection.backups().stream().allMatch(PromiseGapFinder::keepsData)) {
                compare(function, protection, from, facts);
            }
        }
    }

    private static boolean keepsData(Backup backup) {
        return backup.variant() != null && backup.variant().kind() == VariantClass.DATA;
    }

    private static void compare(Function function, Protection protection, Sources from, Consumer<Object> facts) {
        Map<Backup, List<String>> lacking = new LinkedHashMap<>();
        for (Survival survival : Survival.of(protection, function, from.exposure(), from.losses())) {
            Backup best = Collections.min(
                    survival.survivors(),
                    Comparator.<Backup>comparingInt(
                                    backup -> qualities(function, backup).size())
                            .thenComparing(Backup::id));
            survival.survivors().forEach(backup -> lacking.putIfAbsent(backup, List.of()));
            lacking.put(best, qualities(function, best));
        }
        lacking.forEach((backup, qualities) -> {
            List<String> items = items(function, backup);
            if (!qualities.isEmpty() || !items.isEmpty()) {
                facts.accept(new PromiseGap(function, protection.primary(), backup, qualities, items));
            }
        });
    }

    private static List<String> qualities(Function function, Backup backup) {
        Coverage coverage = backup.coverage();
        return without(function.qualities(), coverage == null ? List.of() : coverage.qualities());
    }

    private static List<String> items(Function function, Backup backup) {
        Coverage coverage = backup.coverage();
        return without(function.items(), coverage == null ? List.of() : coverage.items());
    }

    private static List<String> without(List<String> all, Collection<String> some) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(new HashSet<>(some));
        return List.copyOf(rest);
    }
}
