package io.continuitylint.analysis;

import io.continuitylint.analysis.RecoveryTimes.Phases;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Upper bounds of T of docs/recovery-time.md that hold after every loss: the longest chain of starts and activations that a
 * thing may have to wait for, as if all of it were down. Where things require each other, all of them count. They cost one
 * pass over the graph, and whatever they show to be in time need not be simulated.
 */
public final class LongestRecoveries {

    private final Graph graph;
    private final long[] atMost;

    private LongestRecoveries(Graph graph, long[] atMost) {
        this.graph = graph;
        this.atMost = atMost;
    }

    /** @param longest the own time of each backup after whichever loss makes it longest */
    public static LongestRecoveries of(Graph graph, Function<Backup, Phases> longest) {
        int size = graph.sizeWithBackups();
        int[][] edges = new int[size][];
        Arrays.setAll(edges, thing -> Edges.of(graph.requirements(thing)));
        long[] atMost = new long[size];
        for (int[] component : StronglyConnectedComponents.of(size, thing -> edges[thing])) {
            // What the component requires has its bound by now; what is in it has none, and counts as 0.
            long waits = 0;
            for (int thing : component) {
                for (int required : edges[thing]) {
                    waits = Math.max(waits, atMost[required]);
                }
            }
            long end = component.length == 1
                    ? after(waits, graph.subject(component[0]), longest)
                    : waits + together(component, graph, longest);
            for (int thing : component) {
                atMost[thing] = end;
            }
        }
        return new LongestRecoveries(graph, atMost);
    }

    private static long after(long waits, Subject subject, Function<Backup, Phases> longest) {
        if (subject instanceof Backup backup) {
            Phases own = longest.apply(backup);
            return Math.max(waits, own.pre()) + own.post();
        }
        return waits + RecoveryTimes.millisToStart(subject);
    }

    private static long together(int[] component, Graph graph, Function<Backup, Phases> longest) {
        long sum = 0;
        for (int thing : component) {
            sum += after(0, graph.subject(thing), longest);
        }
        return sum;
    }

    /** In milliseconds: if a thing works again after a loss, by itself or through a backup of it, it does so by then. */
    public long of(Subject subject) {
        int number = graph.number(subject);
        long latest = number < 0 || number >= atMost.length ? 0 : atMost[number];
        for (int backup : graph.protecting(number)) {
            latest = Math.max(latest, atMost[backup]);
        }
        return latest;
    }
}
