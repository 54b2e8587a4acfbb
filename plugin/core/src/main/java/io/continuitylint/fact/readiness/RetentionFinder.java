package io.continuitylint.fact.readiness;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.protection.Stores;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the copy of each store that is kept longest. */
final class RetentionFinder implements FactFinder {

    private static final Comparator<Backup.Copy> LONGEST =
            Comparator.comparing(Backup.Copy::retention, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public Set<Class<?>> types() {
        return Set.of(Retention.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        for (List<Component> replicas : from.stores().originals()) {
            List<Backup> all = from.stores().backupsOf(replicas).stream()
                    .sorted(Comparator.comparing(Backup::id))
                    .toList();
            List<Backup> goingBack = all.stream().filter(Stores::goesBack).toList();
            if (!goingBack.isEmpty() && replicas.stream().noneMatch(from.stores()::isUncertain)) {
                facts.accept(retention(replicas, all, goingBack));
            }
        }
    }

    private static Retention retention(List<Component> replicas, List<Backup> all, List<Backup> goingBack) {
        Backup best = goingBack.get(0);
        Backup undeclared = null;
        for (Backup backup : goingBack) {
            Backup.Copy here = longest(backup);
            Backup.Copy before = longest(best);
            if (here != null && (before == null || LONGEST.compare(here, before) > 0)) {
                best = backup;
            }
            undeclared = undeclared == null && isUndeclared(backup) ? backup : undeclared;
        }
        return new Retention(
                replicas,
                all,
                best,
                longest(best),
                undeclared,
                longest(replicas, Component.Data::detectCorruption),
                longest(replicas, Component.Data::retention));
    }

    private static Backup.@Nullable Copy longest(Backup backup) {
        return backup.copies().stream()
                .filter(copy -> copy.retention() != null)
                .max(LONGEST)
                .orElse(null);
    }

    private static boolean isUndeclared(Backup backup) {
        return backup.copies().isEmpty() || backup.copies().stream().anyMatch(copy -> copy.retention() == null);
    }

    private static @Nullable Timespan longest(
            List<Component> replicas, Function<Component.Data, @Nullable Timespan> period) {
        Timespan longest = null;
        for (Component replica : replicas) {
            Timespan here = replica.data() == null ? null : period.apply(replica.data());
            longest = here != null && (longest == null || here.compareTo(longest) > 0) ? here : longest;
        }
        return longest;
    }
}
