package io.continuitylint.fact.supply;

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
import io.continuitylint.view.words.InWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at the stocks and spares that something counts on. */
final class StockFinder {

    private final Workspace workspace;
    private final List<ServiceReach> bySustain;
    private final Deadlines deadlines;
    private final Map<Component, List<Reason>> reasons = new LinkedHashMap<>();

    /** @param bySustain tier by tier, the strictest first */
    StockFinder(Workspace workspace, LocalDate asOf, List<ServiceReach> bySustain) {
        this.workspace = workspace;
        this.bySustain = bySustain;
        this.deadlines = new Deadlines(asOf, workspace.policy().expiryWarning());
    }

    /**
     * Why a stock counts.
     *
     * @param dependent who needs it
     * @param instead what it stands in for; null where it is needed itself
     */
    private record Reason(Subject dependent, @Nullable Subject instead) {}

    void find(List<Backup> backups, Consumer<Object> facts) {
        Map<Component, List<Reason>> used = used(backups);
        for (Component stock : workspace.components().values()) {
            if (stock.stock() != null) {
                List<Reason> all = new ArrayList<>(used.getOrDefault(stock, List.of()));
                if (isNeeded(stock)) {
                    all.add(new Reason(stock, null));
                }
                all.addAll(bridging(workspace.component(stock.stock().bridges()), used));
                if (!all.isEmpty()) {
                    reasons.put(stock, all);
                }
            }
        }
        reasons.forEach((stock, all) -> find(stock, all, facts));
    }

    /** What backups use, for whom and instead of what. */
    private Map<Component, List<Reason>> used(List<Backup> backups) {
        Map<Component, List<Reason>> used = new LinkedHashMap<>();
        for (Backup backup : backups) {
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
            used.getOrDefault(bridged, List.of()).forEach(reason -> all.add(new Reason(reason.dependent(), bridged)));
        }
        return all;
    }

    private void find(Component stock, List<Reason> all, Consumer<Object> facts) {
        facts.accept(level(stock, all));
        if (stock.stock() != null && stock.stock().expires() != null) {
            facts.accept(deadlines.until(
                    stock,
                    Deadline.Kind.STOCK,
                    stock,
                    InWords.of(stock),
                    stock.stock().expires(),
                    stock.at("expires")));
        }
    }

    private StockLevel level(Component stock, List<Reason> all) {
        Timespan lasts = Stocks.lasts(stock);
        boolean below = Stocks.isBelowMinimum(stock);
        StockLevel best = new StockLevel(stock, null, below, lasts, null);
        for (ServiceReach reach : bySustain) {
            for (Reason reason : all) {
                Function function = reach.strictest(reason.dependent());
                if (function != null) {
                    StockLevel level =
                            new StockLevel(stock, function, below, lasts, sustain(function, reason.instead()));
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

    private static @Nullable Timespan sustain(Function function, @Nullable Subject instead) {
        if (function.sustain() != null) {
            return function.sustain();
        }
        return instead instanceof Component component ? component.repair() : null;
    }
}
