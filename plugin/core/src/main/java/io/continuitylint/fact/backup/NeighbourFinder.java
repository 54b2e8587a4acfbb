package io.continuitylint.fact.backup;

import io.continuitylint.analysis.Graph;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.reach.DemandRanking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at what is called a backup and never stands in, and for a backup beside it. */
final class NeighbourFinder {

    private final Workspace workspace;
    private final DemandRanking demand;
    private final BackupReferences sides;
    private final Map<Subject, Backup> everywhere = new HashMap<>();
    private final Map<Subject, List<Need.Single>> needs = new HashMap<>();

    NeighbourFinder(Workspace workspace, DemandRanking demand) {
        this.workspace = workspace;
        this.demand = demand;
        this.sides = new BackupReferences(workspace);
        for (Backup backup : workspace.backups().values()) {
            if (!backup.isNeighbour() && !backup.isInline()) {
                sides.primaries(backup).forEach(primary -> everywhere.putIfAbsent(primary, backup));
            }
        }
        workspace.functions().values().forEach(this::index);
        workspace.components().values().forEach(this::index);
    }

    void find(Consumer<Object> facts) {
        for (Backup backup : workspace.backups().values()) {
            if (backup.isNeighbour()) {
                Subject dependent = workspace.find(backup.inlineOf());
                for (Subject primary : sides.primaries(backup)) {
                    facts.accept(new Neighbour(
                            backup,
                            primary,
                            function(dependent == null ? primary : dependent),
                            beside(backup, primary)));
                }
            }
        }
    }

    private @Nullable Function function(Subject needing) {
        return demand.asking(needing).stream()
                .filter(function ->
                        function.mbco() != null && function.mbco().number().signum() > 0)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Backup beside(Backup backup, Subject primary) {
        Backup known = everywhere.get(primary);
        if (known != null) {
            return known;
        }
        if (backup.isInline()) {
            return needs.getOrDefault(primary, List.of()).stream()
                    .filter(need -> need.backups().contains(backup))
                    .findFirst()
                    .map(NeighbourFinder::backup)
                    .orElse(null);
        }
        return besideEverywhere(primary);
    }

    /** Where every need of a thing has a backup of its own, one that protects it everywhere is not missed. */
    private @Nullable Backup besideEverywhere(Subject primary) {
        Backup first = null;
        for (Need.Single need : needs.getOrDefault(primary, List.of())) {
            Backup here = backup(need);
            if (here == null) {
                return null;
            }
            first = first == null ? here : first;
        }
        return first;
    }

    private static @Nullable Backup backup(Need.Single need) {
        return need.backups().stream()
                .filter(backup -> !backup.isNeighbour())
                .findFirst()
                .orElse(null);
    }

    private void index(Subject dependent) {
        for (Need need : Graph.needsOf(dependent)) {
            if (need instanceof Need.Single single && single.hard()) {
                Subject primary = workspace.find(single.use());
                if (primary != null) {
                    needs.computeIfAbsent(primary, unused -> new ArrayList<>()).add(single);
                }
            }
        }
    }
}
