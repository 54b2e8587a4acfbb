package io.continuitylint.manifest.check;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** As {@link UnitCheck}, for the units of groups and of copies. */
final class FurtherUnitCheck {

    private final Workspace workspace;
    private final UnitFindings findings;
    private final Set<Component> reported = new HashSet<>();

    private FurtherUnitCheck(Workspace workspace, List<Finding> findings) {
        this.workspace = workspace;
        this.findings = new UnitFindings(findings);
    }

    static void check(Workspace workspace, List<Finding> findings) {
        FurtherUnitCheck check = new FurtherUnitCheck(workspace, findings);
        workspace.groups().values().forEach(check::group);
        workspace.backups().values().forEach(check::headroom);
    }

    /** A value, and the object and its field where it is written. Its place is looked up when it is reported. */
    record Written(Quantity amount, Subject object, List<String> field) {

        Written(Quantity amount, Subject object, String... field) {
            this(amount, object, List.of(field));
        }

        Place place() {
            return object.at(field.toArray(String[]::new));
        }

        /** What a function demands: its peak, else an amount as its minimum; null where it says neither. */
        static @Nullable Written demandOf(Function function) {
            Quantity peak = function.demand() == null ? null : function.demand().peak();
            Quantity minimum = function.mbco();
            if (peak != null) {
                return new Written(peak, function, "demand", "peak");
            }
            return minimum == null || minimum.isPercent() ? null : new Written(minimum, function, "mbco");
        }

        boolean isComparable(Quantity other) {
            return amount.isPercent() || other.isPercent() || Units.comparable(other, amount);
        }
    }

    /**
     * The members carry the demand together, and where that is not known are still added up. Of several in a unit of their
     * own the first is reported, as the group is one object.
     */
    private void group(Group group) {
        if (group.form() == Group.Form.ANY_OF) {
            return;
        }
        Written whole = demand(group);
        for (Reference member : group.members()) {
            Component unit = workspace.component(member);
            Quantity capacity = unit == null ? null : unit.capacity();
            if (unit == null || capacity == null) {
                continue;
            }
            if (whole == null) {
                whole = new Written(capacity, unit, "capacity");
            }
            if (!whole.isComparable(capacity)) {
                if (reported.add(unit)) {
                    findings.report(unit, List.of("capacity"), capacity, whole.place(), whole.amount());
                }
                return;
            }
        }
    }

    private @Nullable Written demand(Group group) {
        Subject dependent = workspace.find(group.dependent());
        return dependent instanceof Function function ? Written.demandOf(function) : null;
    }

    private void headroom(Backup backup) {
        Sync sync = backup.sync();
        if (sync != null && sync.headroom() != null && sync.nextFull() != null) {
            Written full = new Written(sync.nextFull(), backup, "sync", "nextFull");
            if (!full.isComparable(sync.headroom())) {
                findings.report(backup, List.of("sync", "headroom"), sync.headroom(), full.place(), full.amount());
            }
        }
    }
}
