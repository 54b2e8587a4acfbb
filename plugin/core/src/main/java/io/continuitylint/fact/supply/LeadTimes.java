package io.continuitylint.fact.supply;

import io.continuitylint.model.Component;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long what backups use takes to come. */
final class LeadTimes {

    private final Workspace workspace;

    LeadTimes(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A time and where it is written.
     *
     * @param time how long it takes
     */
    record Declared(Timespan time, Place place) {}

    /** Of a supplier by its contract; of a spare or stock by that of who refills it or of whom it stands in for. */
    @Nullable
    Declared of(Component item, List<Subject> primaries) {
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
        Declared longest = null;
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
    Declared of(Component supplier) {
        Component contract = workspace.contractOf(supplier);
        Timespan time = contract == null || contract.contract() == null
                ? null
                : contract.contract().leadTime();
        return contract == null || time == null ? null : new Declared(time, contract.at("leadTime"));
    }

    private static @Nullable Declared repair(List<Subject> primaries) {
        Declared longest = null;
        for (Subject primary : primaries) {
            if (primary instanceof Component component && component.repair() != null) {
                longest = longer(longest, new Declared(component.repair(), component.at("repair")));
            }
        }
        return longest;
    }

    private static @Nullable Declared longer(@Nullable Declared one, @Nullable Declared other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.time().compareTo(other.time()) >= 0 ? one : other;
    }
}
