package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
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
        if (backup.copies().stream().anyMatch(copy -> copy.immutable() || copy.offline())) {
            return true;
        }
        Set<String> attackers = new HashSet<>(scenario.principals());
        if (attackers.isEmpty()) {
            backup.protects().forEach(store -> attackers.addAll(deletableBy(store, workspace)));
        }
        List<List<String>> copies = new ArrayList<>();
        backup.copies().forEach(copy -> copies.add(copy.deletableBy()));
        if (copies.isEmpty()) {
            backup.uses().forEach(use -> copies.add(deletableBy(use, workspace)));
        }
        return copies.stream().anyMatch(principals -> principals.stream().noneMatch(attackers::contains));
    }

    private static List<String> deletableBy(Reference reference, Workspace workspace) {
        Component component = workspace.component(reference);
        return component == null ? List.of() : component.deletableBy();
    }
}
