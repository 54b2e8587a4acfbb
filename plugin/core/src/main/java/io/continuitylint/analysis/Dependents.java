package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must be looked at again when something about a node or a backup has changed. */
final class Dependents {

    private final Graph graph;
    private final int[][] ofNodes;
    private final int[][] cycles;
    private final int[] cycleOf;
    private final List<List<Backup>> backupsOn;
    private final Map<Backup, List<Integer>> leaners = new HashMap<>();
    private final Map<Backup, List<Backup>> backupsOnBackup = new HashMap<>();

    Dependents(Graph graph) {
        this.graph = graph;
        int[][] successors = new int[graph.size()][];
        Arrays.setAll(successors, this::successors);
        this.ofNodes = reversed(successors);
        this.cycles = Cycles.of(graph.size(), node -> successors[node]);
        this.cycleOf = new int[graph.size()];
        for (int cycle = 0; cycle < cycles.length; cycle++) {
            for (int node : cycles[cycle]) {
                cycleOf[node] = cycle;
            }
        }
        this.backupsOn = new ArrayList<>(Collections.nCopies(graph.size(), List.of()));
        for (int node = 0; node < graph.size(); node++) {
            index(node);
        }
        for (Backup backup : graph.workspace().backups().values()) {
            graph.requirements(backup).forEach(requirement -> index(backup, requirement));
        }
    }

    /** The strongly connected components of what nodes require, successors first. */
    int[][] cycles() {
        return cycles;
    }

    int cycleOf(int node) {
        return cycleOf[node];
    }

    /** The nodes that require a node; one that does so in several places is there several times. */
    int[] of(int node) {
        return ofNodes[node];
    }

    /** The nodes for one of whose requirements a backup stands in. */
    List<Integer> of(Backup backup) {
        return leaners.getOrDefault(backup, List.of());
    }

    /** The backups that require a node. */
    List<Backup> backupsOn(int node) {
        return backupsOn.get(node);
    }

    /** The backups for one of whose requirements a backup stands in. */
    List<Backup> backupsOn(Backup backup) {
        return backupsOnBackup.getOrDefault(backup, List.of());
    }

    private int[] successors(int node) {
        int[] found = new int[8];
        int size = 0;
        for (Requirement requirement : graph.requirements(node)) {
            for (Member member : requirement.members()) {
                if (member.node() >= 0) {
                    found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
                    found[size++] = member.node();
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    private static int[][] reversed(int[][] successors) {
        int[] counts = new int[successors.length];
        for (int[] all : successors) {
            for (int successor : all) {
                counts[successor]++;
            }
        }
        int[][] reversed = new int[successors.length][];
        Arrays.setAll(reversed, node -> new int[counts[node]]);
        for (int node = 0; node < successors.length; node++) {
            for (int successor : successors[node]) {
                reversed[successor][--counts[successor]] = node;
            }
        }
        return reversed;
    }

    private void index(int node) {
        for (Requirement requirement : graph.requirements(node)) {
            for (Member member : requirement.members()) {
                for (Backup backup : member.backups()) {
                    leaners.computeIfAbsent(backup, unused -> new ArrayList<>()).add(node);
                }
            }
        }
    }

    private void index(Backup backup, Requirement requirement) {
        for (Member member : requirement.members()) {
            if (member.node() >= 0) {
                if (backupsOn.get(member.node()).isEmpty()) {
                    backupsOn.set(member.node(), new ArrayList<>());
                }
                backupsOn.get(member.node()).add(backup);
            }
            member.all().forEach(part -> index(backup, part));
            for (Backup other : member.backups()) {
                backupsOnBackup
                        .computeIfAbsent(other, unused -> new ArrayList<>())
                        .add(backup);
            }
        }
    }
}
