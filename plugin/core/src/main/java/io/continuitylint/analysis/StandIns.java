package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which backups can stand in for anything, and for what those of the top level do so wherever it is needed. See
 * docs/derived-notions.md, Standing in.
 */
final class StandIns {

    private final Workspace workspace;
    private final Numbering numbering;
    private final BitSet able = new BitSet();
    private final int[][] protecting;
    private final int[][] claiming;

    StandIns(Workspace workspace, Numbering numbering) {
        this.workspace = workspace;
        this.numbering = numbering;
        this.protecting = lists(numbering.nodes());
        this.claiming = lists(numbering.nodes());
        workspace.backups().values().forEach(this::index);
    }

    /** Whether a backup can stand in for anything; false for a negative number. */
    boolean isAble(int backup) {
        return backup >= 0 && able.get(backup);
    }

    /** The backups that stand in for a thing wherever it is needed; none for what is no node. */
    int[] protecting(int thing) {
        return thing < 0 || thing >= protecting.length ? Graph.NO_THINGS : protecting[thing];
    }

    /** Those that declare that they protect a node, also where they never stand in for it. */
    int[] claiming(int node) {
        return claiming[node];
    }

    static int[][] lists(int size) {
        int[][] lists = new int[size][];
        Arrays.fill(lists, Graph.NO_THINGS);
        return lists;
    }

    static void append(int[][] lists, int at, int number) {
        int[] old = lists[at];
        lists[at] = Arrays.copyOf(old, old.length + 1);
        lists[at][old.length] = number;
    }

    private void index(Backup backup) {
        int number = numbering.of(backup);
        able.set(number, canStandIn(backup));
        if (!backup.isInline()) {
            for (Reference reference : backup.protects()) {
                int primary = numbering.ofNode(workspace.find(reference));
                if (primary >= 0) {
                    append(claiming, primary, number);
                    if (able.get(number)) {
                        append(protecting, primary, number);
                    }
                }
            }
        }
    }

    private boolean canStandIn(Backup backup) {
        if (backup.uses().isEmpty() || backup.isNeighbour()) {
            return false;
        }
        for (Reference use : backup.uses()) {
            Subject used = workspace.find(use);
            if (used instanceof Component component && component.isRetired()) {
                return false;
            }
            for (Reference primary : backup.protects()) {
                if (used != null && used == workspace.find(primary)) {
                    return false;
                }
            }
        }
        return true;
    }
}
