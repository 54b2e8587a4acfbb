package io.continuitylint.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The strongly connected components of a graph, successors first (R. Tarjan, Depth-first search and linear graph
 * algorithms, 1972), without recursion so that no chain is too long.
 */
public final class StronglyConnectedComponents {

    private final IntFunction<int[]> successors;
    private final int[] index;
    private final int[] low;
    private final boolean[] onStack;
    private final int[] stack;
    private final List<int[]> found = new ArrayList<>();
    private int stacked;
    private int visited;

    private StronglyConnectedComponents(int size, IntFunction<int[]> successors) {
        this.successors = successors;
        this.index = new int[size];
        Arrays.fill(index, -1);
        this.low = new int[size];
        this.onStack = new boolean[size];
        this.stack = new int[size];
    }

    public static int[][] of(int size, IntFunction<int[]> successors) {
        StronglyConnectedComponents cycles = new StronglyConnectedComponents(size, successors);
        for (int node = 0; node < size; node++) {
            if (cycles.index[node] < 0) {
                cycles.visit(node);
            }
        }
        return cycles.found.toArray(int[][]::new);
    }

    /** A node whose successors are being visited. */
    private static final class Frame {
        final int node;
        final int[] next;
        int position;

        Frame(int node, int[] next) {
            this.node = node;
            this.next = next;
        }
    }

    private void visit(int root) {
        List<Frame> frames = new ArrayList<>();
        frames.add(enter(root));
        while (!frames.isEmpty()) {
            Frame frame = frames.get(frames.size() - 1);
            if (frame.position < frame.next.length) {
                int successor = frame.next[frame.position++];
                if (index[successor] < 0) {
                    frames.add(enter(successor));
                } else if (onStack[successor]) {
                    low[frame.node] = Math.min(low[frame.node], index[successor]);
                }
            } else {
                frames.remove(frames.size() - 1);
                leave(frame.node);
                if (!frames.isEmpty()) {
                    int parent = frames.get(frames.size() - 1).node;
                    low[parent] = Math.min(low[parent], low[frame.node]);
                }
            }
        }
    }

    private Frame enter(int node) {
        index[node] = visited;
        low[node] = visited++;
        stack[stacked++] = node;
        onStack[node] = true;
        return new Frame(node, successors.apply(node));
    }

    private void leave(int node) {
        if (low[node] == index[node]) {
            int start = stacked;
            do {
                start--;
                onStack[stack[start]] = false;
            } while (stack[start] != node);
            found.add(Arrays.copyOfRange(stack, start, stacked));
            stacked = start;
        }
    }
}
