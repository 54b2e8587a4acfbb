package io.continuitylint.manifest.check;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Test;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As {@link UnitCheck}, for the units of groups, of tests and of copies. */
final class FurtherUnitCheck {

    private final Workspace workspace;
    private final UnitCheck.Report report;

    FurtherUnitCheck(Workspace workspace, UnitCheck.Report report) {
        this.workspace = workspace;
        this.report = report;
    }

    void check() {
        workspace.groups().values().forEach(this::group);
        workspace.backups().values().forEach(this::headroom);
        workspace.tests().forEach(this::test);
    }

    /** The units of a group carry the demand together. */
    private void group(Group group) {
        Function function = workspace.functions().get(group.dependent().id());
        if (group.form() == Group.Form.UNITS && group.dependent().entity() == Entity.FUNCTION && function != null) {
            for (Reference member : group.members()) {
                Component unit = workspace.component(member);
                if (unit != null) {
                    compare(
                            unit,
                            List.of("capacity"),
                            unit.capacity(),
                            function,
                            List.of("demand", "peak"),
                            peak(function));
                }
            }
        }
    }

    private void headroom(Backup backup) {
        Sync sync = backup.sync();
        if (sync != null) {
            compare(
                    backup,
                    List.of("sync", "headroom"),
                    sync.headroom(),
                    backup,
                    List.of("sync", "nextFull"),
                    sync.nextFull());
        }
    }

    private void test(Test test) {
        for (Reference reference : test.functions()) {
            if (workspace.find(reference) instanceof Function function) {
                compare(test, List.of("load"), test.load(), function, List.of("demand", "peak"), peak(function));
            }
        }
        for (Reference reference : test.backups()) {
            if (workspace.find(reference) instanceof Backup backup && backup.restore() != null) {
                Quantity size = backup.restore().size();
                compare(test, List.of("restored"), test.restored(), backup, List.of("restore", "size"), size);
            }
        }
    }

    private static @Nullable Quantity peak(Function function) {
        return function.demand() == null ? null : function.demand().peak();
    }

    private void compare(
            Subject object,
            List<String> field,
            @Nullable Quantity one,
            Subject other,
            List<String> otherField,
            @Nullable Quantity with) {
        if (one != null && with != null && !one.isPercent() && !with.isPercent() && !Units.comparable(one, with)) {
            report.incomparable(object, field, one, other.at(otherField.toArray(String[]::new)), with);
        }
    }
}
