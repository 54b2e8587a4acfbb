package io.continuitylint.manifest.check;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Stock;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds pairs of values that rules must compare and that have units without a common measure. */
final class UnitCheck {

    private final Workspace workspace;
    private final UnitFindings findings;
    private final Map<String, List<Backup>> protecting = new HashMap<>();
    private final Set<Backup> reported = new HashSet<>();

    private UnitCheck(Workspace workspace, List<Finding> findings) {
        this.workspace = workspace;
        this.findings = new UnitFindings(findings);
        workspace.backups().values().stream()
                .filter(backup -> !backup.isInline())
                .forEach(this::index);
    }

    private void index(Backup backup) {
        for (Reference reference : backup.protects()) {
            if (reference.target() != null) {
                protecting
                        .computeIfAbsent(reference.target().key(), unused -> new ArrayList<>())
                        .add(backup);
            }
        }
    }

    static void check(Workspace workspace, List<Finding> findings) {
        UnitCheck check = new UnitCheck(workspace, findings);
        workspace.functions().values().forEach(check::function);
        workspace.components().values().forEach(check::stock);
        workspace.backups().values().forEach(check::restore);
    }

    private void function(Function function) {
        Quantity peak = function.demand() == null ? null : function.demand().peak();
        Quantity minimum = function.mbco();
        boolean unknown = peak == null && workspace.misread().covers(function, "demand", "peak");
        if (minimum == null || minimum.isPercent() && unknown) {
            return;
        }
        if (peak != null && !minimum.isPercent() && !Units.comparable(minimum, peak)) {
            findings.report(function, List.of("mbco"), minimum, peakOf(function), peak);
            return;
        }
        Required required = peak == null
                ? new Required(minimum, minimum.isPercent(), () -> function.at("mbco"))
                : new Required(peak, true, () -> peakOf(function));
        protecting(function.key()).forEach(backup -> capacity(backup, null, required));
        for (Need need : function.needs()) {
            if (need.hard() && need instanceof Need.Single single) {
                Component primary = workspace.component(single.use());
                single.backups().forEach(backup -> capacity(backup, primary, required));
                if (primary != null) {
                    protecting(primary.key()).forEach(backup -> capacity(backup, primary, required));
                }
            }
        }
    }

    /**
     * What a function needs of a backup.
     *
     * @param share whether a share can be compared with it: it is one, or there is a demand to take it of
     * @param place looked up when it is reported
     */
    private record Required(Quantity amount, boolean share, Supplier<Place> place) {}

    private static Place peakOf(Function function) {
        return function.at("demand", "peak");
    }

    private List<Backup> protecting(String key) {
        return protecting.getOrDefault(key, List.of());
    }

    /** The capacity of the primary is another way to the ratio, and copies of data have none. */
    private void capacity(Backup backup, @Nullable Component primary, Required required) {
        Quantity capacity = backup.coverage() == null ? null : backup.coverage().capacity();
        boolean record = backup.variant() != null && backup.variant().isRecord();
        if (capacity == null || record || isComparable(capacity, required)) {
            return;
        }
        Quantity ofPrimary = primary == null ? null : primary.capacity();
        Quantity known = capacity.isPercent() ? required.amount() : capacity;
        boolean anotherWay = ofPrimary != null && Units.comparable(known, ofPrimary);
        if (!anotherWay && reported.add(backup)) {
            findings.report(
                    backup,
                    List.of("coverage", "capacity"),
                    capacity,
                    required.place().get(),
                    required.amount());
        }
    }

    private static boolean isComparable(Quantity capacity, Required required) {
        return capacity.isPercent() ? required.share() : Units.comparable(capacity, required.amount());
    }

    private void stock(Component component) {
        Stock stock = component.stock();
        if (stock != null
                && stock.quantity() != null
                && stock.minimum() != null
                && !Units.comparable(stock.quantity(), stock.minimum())) {
            findings.report(component, List.of("minimum"), stock.minimum(), component.at("quantity"), stock.quantity());
        }
        if (stock != null
                && stock.quantity() != null
                && stock.useRate() != null
                && UnitFindings.isOfSomethingElse(stock.useRate(), stock.quantity())) {
            findings.rate(component, List.of("useRate"), stock.useRate(), component.at("quantity"), stock.quantity());
        }
    }

    private void restore(Backup backup) {
        Backup.Restore restore = backup.restore();
        if (restore != null
                && restore.size() != null
                && restore.throughput() != null
                && UnitFindings.isOfSomethingElse(restore.throughput(), restore.size())) {
            findings.rate(
                    backup,
                    List.of("restore", "throughput"),
                    restore.throughput(),
                    UnitFindings.sizeOf(backup),
                    restore.size());
        }
    }
}
