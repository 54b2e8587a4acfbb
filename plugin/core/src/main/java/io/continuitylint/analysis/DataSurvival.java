package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the data of a backup is still good after somebody or something has spoilt the original. */
public final class DataSurvival {

    private DataSurvival() {}

    /**
     * In corruption, attacker and deletion scenarios only a copy of an earlier moment helps, and against an attacker or a
     * deletion only one that is immutable, offline or out of reach of everybody in the scenario. Backups that hold no
     * data survive.
     */
    public static boolean survives(Backup backup, Scenario scenario, Workspace workspace) {
        if (scenario.kind() == null
                || !scenario.kind().spoilsData()
                || !(backup.holdsData() || backup.sync() != null)) {
            return true;
        }
        Backup.Sync sync = backup.sync();
        if (sync == null || !Boolean.TRUE.equals(sync.pointInTime()) || Boolean.TRUE.equals(sync.propagatesDeletes())) {
            return false;
        }
        return !scenario.kind().actsAsPrincipal() || isOutOfReach(backup, scenario, workspace);
    }

    private static boolean isOutOfReach(Backup backup, Scenario scenario, Workspace workspace) {
        if (!backup.copies().isEmpty()) {
            return !copies(backup, scenario, workspace).isEmpty();
        }
        Set<String> acting = acting(backup, scenario, workspace);
        return backup.uses().stream().anyMatch(use -> isOutOfReach(deletableBy(use, workspace), acting));
    }

    /** Of the copies that a backup lists, those that nobody in the scenario can spoil. */
    static List<Backup.Copy> copies(Backup backup, Scenario scenario, Workspace workspace) {
        if (scenario.kind() == null || !scenario.kind().actsAsPrincipal()) {
            return backup.copies();
        }
        Set<String> acting = acting(backup, scenario, workspace);
        return backup.copies().stream()
                .filter(copy -> copy.immutable() || copy.offline() || isOutOfReach(copy.deletableBy(), acting))
                .toList();
    }

    private static boolean isOutOfReach(List<String> deletableBy, Set<String> acting) {
        return deletableBy.stream().noneMatch(acting::contains);
    }

    /** Whom the scenario can act as: those it names, else everybody who may delete the originals. */
    private static Set<String> acting(Backup backup, Scenario scenario, Workspace workspace) {
        Set<String> acting = new HashSet<>(scenario.principals());
        if (acting.isEmpty()) {
            backup.protects().forEach(store -> acting.addAll(deletableBy(store, workspace)));
        }
        return acting;
    }

    private static List<String> deletableBy(Reference reference, Workspace workspace) {
        Component component = workspace.component(reference);
        return component == null ? List.of() : component.deletableBy();
    }
}
