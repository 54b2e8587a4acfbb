package io.continuitylint.fact.supply;

import io.continuitylint.model.Component;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long what backups use takes to come. */
final class LeadTimes {

    private final Workspace workspace;

    LeadTimes(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Of a supplier by its contract; of a spare or stock by that of who refills it or of whom it stands in for. */
    @Nullable
    Timespan of(Component item, List<Subject> primaries) {
        if (item.supplier() != null) {
            return of(item);
        }
        if (item.stock() == null) {
            return null;
        }
        List<Component> suppliers = new ArrayList<>();
        for (Need need : item.needs()) {
            need.references().forEach(reference -> add(suppliers, workspace.component(reference)));
        }
        add(suppliers, workspace.component(item.stock().bridges()));
        primaries.forEach(primary -> add(suppliers, primary));
        Timespan longest = null;
        for (Component supplier : suppliers) {
            longest = longer(longest, of(supplier));
        }
        return longest == null ? repair(primaries) : longest;
    }

    private static void add(List<Component> suppliers, @Nullable Subject subject) {
        if (subject instanceof Component component && component.supplier() != null) {
            suppliers.add(component);
        }
    }

    /** Of a supplier, by its contract; null where that does not declare it. */
    @Nullable
    Timespan of(Component supplier) {
        Component contract = workspace.contractOf(supplier);
        return contract == null || contract.contract() == null
                ? null
                : contract.contract().leadTime();
    }

    private static @Nullable Timespan repair(List<Subject> primaries) {
        Timespan longest = null;
        for (Subject primary : primaries) {
            longest = longer(longest, primary instanceof Component component ? component.repair() : null);
        }
        return longest;
    }

    private static @Nullable Timespan longer(@Nullable Timespan one, @Nullable Timespan other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
