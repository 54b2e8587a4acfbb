package io.continuitylint.analysis;

import io.continuitylint.model.Subject;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Whether one loss takes a certain thing along when nothing is activated (Lost0). Only what that thing requires is looked
 * at, which is cheap for a single question about something small, such as a store room.
 */
public final class LocalLoss {

    private LocalLoss() {}

    /** Whether a thing is lost, or is itself what is lost. */
    public static boolean takes(Graph graph, Subject lost, Subject thing) {
        int from = graph.number(thing);
        int element = graph.number(lost);
        if (from < 0 || element < 0) {
            return false;
        }
        BitSet required = required(graph, from);
        BitSet gone = new BitSet();
        gone.set(element);
        boolean changed = true;
        while (changed && !gone.get(from)) {
            changed = false;
            for (int node = required.nextSetBit(0); node >= 0; node = required.nextSetBit(node + 1)) {
                if (!gone.get(node) && graph.requirements(node).stream().anyMatch(one -> isBroken(one, gone))) {
                    gone.set(node);
                    changed = true;
                }
            }
        }
        return gone.get(from);
    }

    /** Everything a node requires, over any number of steps, and itself. */
    private static BitSet required(Graph graph, int from) {
        BitSet required = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        required.set(from);
        open.add(from);
        while (!open.isEmpty()) {
            graph.requirements(open.poll()).stream()
                    .flatMap(requirement -> requirement.members().stream())
                    .mapToInt(Requirement.Member::node)
                    .filter(node -> node >= 0 && !required.get(node))
                    .forEach(node -> {
                        required.set(node);
                        open.add(node);
                    });
        }
        return required;
    }

    private static boolean isBroken(Requirement requirement, BitSet gone) {
        long lost = requirement.members().stream()
                .filter(member -> member.node() >= 0 && gone.get(member.node()))
                .count();
        return lost >= requirement.tooMany() && lost > 0;
    }
}
