package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the data of a backup is still good after the original was corrupted, deleted or attacked. */
public final class DataSurvival {

    private DataSurvival() {}

    /**
     * Whether the data survives a scenario. In corruption, attacker and deletion scenarios only a copy of an earlier
     * moment helps, and against an attacker or a deletion only one that is immutable, offline or out of reach of every
     * principal of the scenario. Backups that hold no data survive. See docs/derived-notions.md, Standing in.
     */
    public static boolean survives(Backup backup, Scenario scenario, Workspace workspace) {
        if (scenario.kind() == null
                || !scenario.kind().spoilsData()
                || !(backup.holdsData() || backup.sync() != null)) {
            return true;
        }
        Sync sync = backup.sync();
        if (sync == null || !Boolean.TRUE.equals(sync.pointInTime()) || Boolean.TRUE.equals(sync.propagatesDeletes())) {
            return false;
        }
        return !scenario.kind().actsAsPrincipal() || isOutOfReach(backup, scenario, workspace);
    }

    private static boolean isOutOfReach(Backup backup, Scenario scenario, Workspace workspace) {
        if (!backup.copies().isEmpty()) {
            return !copies(backup, scenario, workspace).isEmpty();
        }
        Set<String> principals = principals(backup, scenario, workspace);
        return backup.uses().stream().anyMatch(use -> isOutOfReach(deletableBy(use, workspace), principals));
    }

    /** Of the copies that a backup lists, those that no principal of the scenario can change or delete. */
    static List<Backup.Copy> copies(Backup backup, Scenario scenario, Workspace workspace) {
        if (scenario.kind() == null || !scenario.kind().actsAsPrincipal()) {
            return backup.copies();
        }
        Set<String> principals = principals(backup, scenario, workspace);
        return backup.copies().stream()
                .filter(copy -> copy.immutable() || copy.offline() || isOutOfReach(copy.deletableBy(), principals))
                .toList();
    }

    private static boolean isOutOfReach(@Nullable List<String> deletableBy, Set<String> principals) {
        return deletableBy == null || deletableBy.stream().noneMatch(principals::contains);
    }

    /** The principals of the scenario: those it names, else all that may delete the originals. */
    private static Set<String> principals(Backup backup, Scenario scenario, Workspace workspace) {
        Set<String> principals = new HashSet<>(scenario.principals());
        if (principals.isEmpty()) {
            backup.protects().forEach(store -> principals.addAll(deletableBy(store, workspace)));
        }
        return principals;
    }

    private static List<String> deletableBy(Reference reference, Workspace workspace) {
        Component component = workspace.component(reference);
        return component == null || component.deletableBy() == null ? List.of() : component.deletableBy();
    }
}
