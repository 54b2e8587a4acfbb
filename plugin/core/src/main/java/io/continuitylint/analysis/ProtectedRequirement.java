package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A requirement where a backup stands in for at least one of the things required: a need, a group, or what a component
 * requires because of its kind. See docs/derived-notions.md, Requirements.
 *
 * @param dependent the function, component, domain or backup that requires it
 * @param required how many of the things must work
 * @param size of how many, those included that a reference names and nobody declares
 * @param things those that are declared, each once
 * @param backups for each of the things, in the same order, what stands in for it here: inline ones first
 */
public record ProtectedRequirement(
        Subject dependent, int required, int size, List<Subject> things, List<List<Backup>> backups) {

    /** Of everything that requires anything, in the order of the workspace. */
    public static List<ProtectedRequirement> of(Graph graph) {
        List<ProtectedRequirement> all = new ArrayList<>();
        for (int dependent = 0; dependent < graph.sizeWithBackups(); dependent++) {
            add(graph, dependent, graph.requirements(dependent), all);
        }
        return all;
    }

    private static void add(Graph graph, int dependent, Requirement[] requirements, List<ProtectedRequirement> all) {
        for (Requirement requirement : requirements) {
            Requirement.Member[] members = requirement.members();
            for (Requirement.Member member : members) {
                add(graph, dependent, member.all(), all);
            }
            if (Arrays.stream(members).anyMatch(member -> member.backups().length > 0)) {
                Requirement.Member[] declared = Arrays.stream(members)
                        .filter(member -> member.node() >= 0)
                        .toArray(Requirement.Member[]::new);
                all.add(new ProtectedRequirement(
                        graph.subject(dependent),
                        requirement.k(),
                        members.length,
                        Arrays.stream(declared)
                                .map(member -> graph.subject(member.node()))
                                .toList(),
                        Arrays.stream(declared)
                                .map(member -> graph.backups(member.backups()))
                                .toList()));
            }
        }
    }
}
