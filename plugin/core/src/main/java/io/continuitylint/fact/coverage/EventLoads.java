package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What events load at once onto components that backups depend on. It counts only where every backup that survives the
 * event depends on a component: whoever has a way around it may take that.
 */
final class EventLoads {

    /** A share that is not known in the unit of the capacity. */
    private static final double UNKNOWN = -1;

    private static final BigDecimal UNKNOWN_LOAD = BigDecimal.ONE.negate();

    private final Workspace workspace;
    private final Capacity capacity;
    private final Map<LoadPoint, Map<Subject, Double>> loads = new LinkedHashMap<>();

    EventLoads(Workspace workspace, Capacity capacity) {
        this.workspace = workspace;
        this.capacity = capacity;
    }

    private record LoadPoint(Component component, Subject event, boolean restores) {}

    private record Kind(Component component, boolean restores) {}

    /** Whether a backup depends on anything whose capacity is declared. */
    boolean usesComponentOfKnownCapacity(Backup backup) {
        return !sized(path(backup)).isEmpty();
    }

    /**
     * Adds what one event puts on the components that all survivors depend on.
     *
     * @param primary what the survivors stand in for; where a component has its unit and not that of a demand, it is not
     *     asked for the demand
     * @param requiring the functions that need it
     */
    void add(Subject event, Subject primary, List<Backup> survivors, List<Function> requiring) {
        Quantity own = event instanceof Scenario scenario ? scenario.mbco() : null;
        for (Component used : sharedBy(survivors, false)) {
            LoadPoint point = new LoadPoint(used, event, false);
            for (Function function : requiring) {
                Double ratio = ratio(capacity.minimum(function, own == null ? function.mbco() : own), used);
                if (ratio != null || !isComparable(primary, used)) {
                    add(point, function, ratio);
                }
            }
        }
        for (Component passed : sharedBy(survivors, true)) {
            LoadPoint point = new LoadPoint(passed, event, true);
            for (Backup backup : survivors) {
                Double ratio = ratio(restored(backup, passed), passed);
                if (ratio != null) {
                    add(point, backup, ratio);
                }
            }
        }
    }

    private void add(LoadPoint point, Subject sharer, @Nullable Double ratio) {
        loads.computeIfAbsent(point, unused -> new LinkedHashMap<>()).put(sharer, ratio == null ? UNKNOWN : ratio);
    }

    private boolean isComparable(Subject primary, Component used) {
        return workspace.misread().covers(primary, "capacity")
                || primary instanceof Component component
                        && component.capacity() != null
                        && used.capacity() != null
                        && Units.comparable(component.capacity(), used.capacity());
    }

    /** Of the capacity of a component; null where it is not known in its unit. */
    private static @Nullable Double ratio(@Nullable Quantity load, Component component) {
        Quantity whole = component.capacity();
        return load == null || whole == null ? null : Units.ratio(load, whole);
    }

    /** At a rate through what has a rate, by size onto what has a size. */
    private static @Nullable Quantity restored(Backup backup, Component through) {
        Backup.Restore restore = backup.restore();
        Quantity whole = through.capacity();
        if (restore == null || whole == null) {
            return null;
        }
        boolean isRate = restore.throughput() != null && Units.comparable(restore.throughput(), whole);
        return isRate ? restore.throughput() : restore.size();
    }

    /** What every survivor depends on; of restores only if all of them are. */
    private Set<Component> sharedBy(List<Backup> survivors, boolean restores) {
        Set<Component> shared = null;
        for (Backup backup : survivors) {
            boolean restored = backup.restore() != null;
            Set<Component> here = restores != restored ? Set.of() : sized(restores ? path(backup) : backup.uses());
            if (shared == null) {
                shared = new LinkedHashSet<>(here);
            } else {
                shared.retainAll(here);
            }
        }
        return shared == null ? Set.of() : shared;
    }

    /** What a restore goes through: what it uses, a single target, the tools. */
    private static List<Reference> path(Backup backup) {
        List<Reference> path = new ArrayList<>(backup.uses());
        if (backup.restore() != null && backup.restore().target().size() == 1) {
            path.addAll(backup.restore().target());
        }
        if (backup.activation() != null) {
            for (Need tool : backup.activation().tools()) {
                if (tool instanceof Need.Single single && single.hard()) {
                    path.add(single.use());
                }
            }
        }
        return path;
    }

    /** Of each component the largest load that several share. */
    Collection<SharedLoad> largest() {
        Map<Kind, SharedLoad> most = new LinkedHashMap<>();
        loads.forEach((point, shares) -> {
            if (shares.size() > 1) {
                most.merge(new Kind(point.component(), point.restores()), fact(point, shares), EventLoads::larger);
            }
        });
        return most.values();
    }

    private Set<Component> sized(List<Reference> references) {
        Set<Component> sized = new LinkedHashSet<>();
        for (Reference reference : references) {
            Component component = workspace.component(reference);
            if (component != null && component.capacity() != null) {
                sized.add(component);
            }
        }
        return sized;
    }

    private static SharedLoad fact(LoadPoint point, Map<Subject, Double> shares) {
        Quantity whole = Objects.requireNonNull(point.component().capacity());
        return new SharedLoad(
                point.component(),
                point.event(),
                point.restores(),
                sorted(shares.keySet()),
                sum(shares.values(), whole),
                whole);
    }

    /** Of those that are known; null where none is. */
    private static @Nullable Quantity sum(Collection<Double> ratios, Quantity whole) {
        double[] known = ratios.stream()
                .mapToDouble(Double::doubleValue)
                .filter(ratio -> ratio >= 0)
                .toArray();
        // What is off by a rounding of the sum must not count as more.
        return known.length == 0
                ? null
                : new Quantity(
                        whole.number()
                                .multiply(
                                        BigDecimal.valueOf(Arrays.stream(known).sum()))
                                .round(new MathContext(9))
                                .stripTrailingZeros(),
                        whole.unitName());
    }

    /** Functions by tier, backups by id. */
    private static List<Subject> sorted(Set<Subject> sharing) {
        return sharing.stream()
                .sorted(Comparator.<Subject, Integer>comparing(EventLoads::tier).thenComparing(Subject::id))
                .toList();
    }

    private static int tier(Subject sharer) {
        return sharer instanceof Function function && function.tier() != null ? function.tier() : 0;
    }

    private static BigDecimal number(SharedLoad shared) {
        return shared.load() == null ? UNKNOWN_LOAD : shared.load().number();
    }

    private static SharedLoad larger(SharedLoad one, SharedLoad other) {
        int order = number(other).compareTo(number(one));
        return order > 0
                        || order == 0
                                && other.event().id().compareTo(one.event().id()) < 0
                ? other
                : one;
    }
}
