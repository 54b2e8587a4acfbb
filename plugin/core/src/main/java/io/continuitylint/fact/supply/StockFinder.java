package io.continuitylint.fact.supply;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.ServiceReach;
import io.continuitylint.view.reach.TierOrders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds how long the stocks and spares last that something relies on. */
final class StockFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(StockLevel.class, Deadline.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    /**
     * Why a stock counts.
     *
     * @param dependent who needs it
     * @param instead what it stands in for; null where it is needed itself
     */
    private record Reason(Subject dependent, @Nullable Subject instead) {}

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final ServiceReach byTier;
        private final List<ServiceReach> bySustain;
        private final Deadlines deadlines;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.byTier = from.ofAllTiers();
            this.bySustain = TierOrders.bySustain(workspace);
            this.deadlines = from.deadlines();
            this.facts = facts;
        }

        void run() {
            Map<Component, List<Reason>> used = used(from.backups());
            for (Component stock : workspace.components().values()) {
                if (stock.stock() != null) {
                    List<Reason> all = new ArrayList<>(used.getOrDefault(stock, List.of()));
                    if (isNeeded(stock)) {
                        all.add(new Reason(stock, null));
                    }
                    all.addAll(bridging(workspace.component(stock.stock().bridges()), used));
                    if (!all.isEmpty()) {
                        judge(stock, all);
                    }
                }
            }
        }

        /** What backups use, for whom and instead of what; one whose variant could not be read may not stand in. */
        private Map<Component, List<Reason>> used(List<Backup> backups) {
            Map<Component, List<Reason>> used = new LinkedHashMap<>();
            for (Backup backup : backups) {
                if (workspace.misread().has(backup.key(), "variant")) {
                    continue;
                }
                Subject inlineOf = workspace.find(backup.inlineOf());
                for (Reference use : backup.uses()) {
                    Component component = workspace.component(use);
                    for (Reference reference : backup.protects()) {
                        Subject primary = workspace.find(reference);
                        if (component != null && primary != null) {
                            used.computeIfAbsent(component, unused -> new ArrayList<>())
                                    .add(new Reason(inlineOf == null ? primary : inlineOf, primary));
                        }
                    }
                }
            }
            return used;
        }

        private boolean isNeeded(Subject subject) {
            return bySustain.stream().anyMatch(reach -> reach.strictest(subject) != null);
        }

        /** What is bridged counts if it is needed, or if a backup uses it. */
        private List<Reason> bridging(@Nullable Component bridged, Map<Component, List<Reason>> used) {
            List<Reason> all = new ArrayList<>();
            if (bridged != null && isNeeded(bridged)) {
                all.add(new Reason(bridged, bridged));
            }
            if (bridged != null) {
                used.getOrDefault(bridged, List.of())
                        .forEach(reason -> all.add(new Reason(reason.dependent(), bridged)));
            }
            return all;
        }

        private void judge(Component stock, List<Reason> all) {
            facts.accept(level(stock, all));
            if (stock.stock() != null && stock.stock().expires() != null) {
                facts.accept(deadlines.until(
                        stock, Deadline.Kind.STOCK, stock, stock.stock().expires(), stock.at("expires")));
            }
        }

        private StockLevel level(Component stock, List<Reason> all) {
            Timespan lasts = Stocks.lasts(stock);
            Function strictest = strictest(all);
            StockLevel best = level(stock, lasts, null, null, strictest);
            for (ServiceReach reach : bySustain) {
                for (Reason reason : all) {
                    Function function = reach.strictest(reason.dependent());
                    if (function != null) {
                        StockLevel level =
                                level(stock, lasts, function, sustainedBy(function, reason.instead()), strictest);
                        if (level.isTooShort()) {
                            return level;
                        }
                        boolean saysMore = best.sustain() == null && level.sustain() != null;
                        best = best.function() == null || saysMore ? level : best;
                    }
                }
            }
            return best;
        }

        private static StockLevel level(
                Component stock,
                @Nullable Timespan lasts,
                @Nullable Function function,
                @Nullable Subject sustainedBy,
                @Nullable Function strictest) {
            return new StockLevel(
                    stock, function, Stocks.isBelowMinimum(stock), lasts, sustain(sustainedBy), sustainedBy, strictest);
        }

        private @Nullable Function strictest(List<Reason> all) {
            return all.stream()
                    .map(reason -> byTier.strictest(reason.dependent()))
                    .filter(Objects::nonNull)
                    .min(Function.STRICTEST_FIRST)
                    .orElse(null);
        }

        private static @Nullable Subject sustainedBy(Function function, @Nullable Subject instead) {
            if (function.sustain() != null) {
                return function;
            }
            return instead instanceof Component component && component.repair() != null ? component : null;
        }

        private static @Nullable Timespan sustain(@Nullable Subject sustainedBy) {
            return sustainedBy instanceof Function function
                    ? function.sustain()
                    : sustainedBy instanceof Component component ? component.repair() : null;
        }
    }
}
