package io.continuitylint.view.protection;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.DemandRanking;
import io.continuitylint.view.reach.RecoveryObjective;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The functions that demand most of a backup or a group: those that require what it stands in for. */
public final class DemandingFunctions {

    private final Workspace workspace;
    private final BackupReferences references;

    public DemandingFunctions(Workspace workspace) {
        this.workspace = workspace;
        this.references = new BackupReferences(workspace);
    }

    /** Every backup that is a substitute at all, and every group. */
    public static Stream<Subject> standIns(Workspace workspace) {
        return Stream.concat(
                workspace.backups().values().stream().filter(backup -> !backup.isNeighbour()),
                workspace.groups().values().stream());
    }

    /** Of each order, the function with the shortest target. */
    public List<Function> first(Subject standIn, List<ServiceReach> orders, RecoveryObjective target) {
        Comparator<Function> shortest = Comparator.comparing(
                        target::of, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Function::id);
        List<Subject> served = served(standIn);
        List<Function> first = new ArrayList<>();
        for (ServiceReach order : orders) {
            Function least = null;
            for (Subject thing : served) {
                Function function = order.strictest(thing);
                if (function != null && (least == null || shortest.compare(function, least) < 0)) {
                    least = function;
                }
            }
            if (least != null) {
                first.add(least);
            }
        }
        return first;
    }

    /** Those that demand most of it, the strictest first. */
    public Set<Function> byDemand(Subject standIn, DemandRanking demand) {
        Set<Function> demanding = new LinkedHashSet<>();
        served(standIn).forEach(thing -> demanding.addAll(demand.demanding(thing)));
        return demanding;
    }

    /** An inline backup serves its one dependent, as a group does; any other all who need what it protects. */
    private List<Subject> served(Subject standIn) {
        if (standIn instanceof Group group) {
            return found(workspace.find(group.dependent()));
        }
        if (!(standIn instanceof Backup backup)) {
            return List.of();
        }
        return backup.isInline() ? found(workspace.find(backup.inlineOf())) : references.primaries(backup);
    }

    private static List<Subject> found(@Nullable Subject subject) {
        return subject == null ? List.of() : List.of(subject);
    }
}
