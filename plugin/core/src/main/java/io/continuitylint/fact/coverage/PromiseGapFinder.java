package io.continuitylint.fact.coverage;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Coverage;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

    /** Whether what it has and covers could not be read, so that it may be all. */
    private static boolean isUnknown(Backup backup, Misread misread) {
        return Stream.of("qualities", "items").anyMatch(key -> misread.covers(backup, "coverage", key));
    }

    private static boolean keepsData(Backup backup) {
        return backup.variant() != null && backup.variant().kind() == VariantClass.DATA;
    }

    private static void compare(Function function, Protection protection, Sources from, Consumer<Object> facts) {
        Map<Backup, Gaps> lacking = new LinkedHashMap<>();
        for (Survival survival : Survival.of(protection, function, from.exposure(), from.losses())) {
            List<Backup> survivors = survival.survivors().stream()
                    .filter(backup -> !keepsData(backup))
                    .toList();
            if (!survivors.isEmpty() && survivors.stream().noneMatch(backup -> isUnknown(backup, from.misread()))) {
                Backup best = Collections.min(
                        survivors,
                        Comparator.<Backup>comparingInt(
                                        backup -> qualities(function, backup).size())
                                .thenComparingInt(backup ->
                                        items(function, List.of(backup)).size())
                                .thenComparing(Backup::id));
                Gaps gaps = new Gaps(qualities(function, best), items(function, survivors));
                lacking.merge(best, gaps, Gaps::more);
            }
        }
        lacking.forEach((backup, gaps) -> {
            if (!gaps.qualities().isEmpty() || !gaps.items().isEmpty()) {
                facts.accept(new PromiseGap(function, protection.primary(), backup, gaps.qualities(), gaps.items()));
            }
        });
    }

    /** What is missing after a loss. */
    private record Gaps(List<String> qualities, List<String> items) {

        /** The one with more items; the qualities are those of one backup. */
        Gaps more(Gaps other) {
            return other.items().size() > items().size() ? other : this;
        }
    }

    private static List<String> qualities(Function function, Backup backup) {
        Coverage coverage = backup.coverage();
        return without(function.qualities(), coverage == null ? List.of() : coverage.qualities());
    }

    /** Those that none of several covers. */
    private static List<String> items(Function function, List<Backup> backups) {
        List<String> covered = backups.stream()
                .map(Backup::coverage)
                .filter(Objects::nonNull)
                .flatMap(coverage -> coverage.items().stream())
                .toList();
        return without(function.items(), covered);
    }

    private static List<String> without(List<String> all, Collection<String> some) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(new HashSet<>(some));
        return List.copyOf(rest);
    }
}
