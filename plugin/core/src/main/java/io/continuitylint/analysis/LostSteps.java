package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The steps from a thing to what it requires and loses, each of which may go on in a chain. */
final class LostSteps {

    private final Graph graph;
    private final SingleLosses losses;

    LostSteps(Graph graph, SingleLosses losses) {
        this.graph = graph;
        this.losses = losses;
    }

    /**
     * The members of a requirement that an element takes away, where it leaves too few; may be changed. A member that does
     * not work anyway proves nothing as long as there is another.
     */
    List<Way.Step> lost(Subject from, Requirement requirement, int element) {
        List<Way.Step> lost = new ArrayList<>();
        List<Way.Step> dead = new ArrayList<>();
        int count = 0;
        for (Member member : requirement.members()) {
            List<Way.Step> steps = lost(from, member, requirement.how(), element);
            count += steps.isEmpty() ? 0 : 1;
            (isDead(member) ? dead : lost).addAll(steps);
        }
        if (count < requirement.tooMany()) {
            return new ArrayList<>();
        }
        return lost.isEmpty() ? dead : lost;
    }

    private boolean isDead(Member member) {
        return member.node() >= 0
                && losses.of(member.node()) == ElementSet.ALL
                && Arrays.stream(member.backups()).mapToObj(graph::backup).noneMatch(losses::isEverUsable);
    }

    private List<Way.Step> lost(Subject from, Member member, String how, int element) {
        List<Way.Step> steps = new ArrayList<>();
        if (member.all().length > 0) {
            for (Requirement part : member.all()) {
                steps.addAll(lost(from, part, element));
            }
        } else if (member.node() >= 0 && losses.isLost(member.node(), member.backups(), element)) {
            if (losses.of(member.node()) == ElementSet.ALL) {
                // It does not work with nothing lost, and what stood in for it is lost.
                for (int backup : member.backups()) {
                    if (losses.isEverUsable(graph.backup(backup))) {
                        steps.add(new Way.Step(from, graph.subject(backup), how, member::place));
                    }
                }
            }
            if (steps.isEmpty()) {
                steps.add(new Way.Step(from, graph.subject(member.node()), how, member::place));
            }
        }
        return steps;
    }

    /** The dead members of a requirement that cannot be met. */
    List<Way.Step> dead(Subject from, Requirement requirement) {
        List<Way.Step> dead = new ArrayList<>();
        int count = 0;
        for (Member member : requirement.members()) {
            int before = dead.size();
            if (isDead(member)) {
                dead.add(new Way.Step(from, graph.subject(member.node()), requirement.how(), member::place));
            }
            for (Requirement part : member.all()) {
                dead.addAll(dead(from, part));
            }
            count += dead.size() > before ? 1 : 0;
        }
        return count >= requirement.tooMany() ? dead : List.of();
    }
}
