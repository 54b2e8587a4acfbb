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
                if (!gone.get(node) && isBroken(graph.requirements(node), gone)) {
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
            for (int node : Edges.ofNodes(graph, open.poll())) {
                if (!required.get(node)) {
                    required.set(node);
                    open.add(node);
                }
            }
        }
        return required;
    }

    private static boolean isBroken(Requirement[] requirements, BitSet gone) {
        for (Requirement requirement : requirements) {
            int lost = 0;
            for (Requirement.Member member : requirement.members()) {
                lost += member.node() >= 0 && gone.get(member.node()) ? 1 : 0;
            }
            if (lost > 0 && lost >= requirement.tooMany()) {
                return true;
            }
        }
        return false;
    }
}
