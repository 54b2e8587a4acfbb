package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Graph;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks from every critical function along the needs that nothing stands in for, and stops where something does. Each
 * need is found once, for the strictest function; the others are counted.
 */
final class UnprotectedNeeds {

    private final Workspace workspace;
    private final LossView losses;
    private final Protections protections;
    private final Map<String, UnprotectedNeed> found = new LinkedHashMap<>();
    private final Map<String, UnprotectedNeed> byMember = new HashMap<>();
    private final Map<String, Integer> functions = new HashMap<>();
    private final Map<String, Function> last = new HashMap<>();

    UnprotectedNeeds(Sources from) {
        this.workspace = from.workspace();
        this.losses = from.losses();
        this.protections = from.protections();
        workspace.functions().values().stream()
                .filter(function -> workspace.policy().isCritical(function.tier()))
                .sorted(Function.STRICTEST_FIRST)
                .forEach(this::walk);
    }

    /** One fact for each such need, with the number of other functions that share it. */
    Collection<UnprotectedNeed> all() {
        return found.entrySet().stream()
                .map(entry -> {
                    UnprotectedNeed need = entry.getValue();
                    int others = functions.getOrDefault(entry.getKey(), 1) - 1;
                    return new UnprotectedNeed(
                            need.dependent(), need.group(), need.needed(), need.place(), need.function(), others);
                })
                .toList();
    }

    /** The last of these needs on a chain, which is the one to fix; null if there is none. */
    @Nullable
    UnprotectedNeed onTheWay(Function function, @Nullable Chain chain) {
        UnprotectedNeed last = null;
        if (chain != null) {
            Subject before = function;
            for (Chain.Link link : chain.links()) {
                UnprotectedNeed here = byMember.get(edge(before, link.subject()));
                last = here == null ? last : here;
                before = link.subject();
            }
        }
        return last;
    }

    private void walk(Function function) {
        if (!protections.of(function).isEmpty()) {
            return;
        }
        Set<Subject> seen = new HashSet<>(List.of(function));
        Deque<Subject> open = new ArrayDeque<>(List.of(function));
        while (!open.isEmpty()) {
            Subject dependent = open.poll();
            for (Need need : Graph.needsOf(dependent)) {
                List<Reference> members = unprotectedMembers(need);
                note(dependent, need, members, function);
                for (Reference member : members) {
                    Subject needed = workspace.find(member);
                    if (needed != null && seen.add(needed)) {
                        open.add(needed);
                    }
                }
            }
        }
    }

    private List<Reference> unprotectedMembers(Need need) {
        if (!need.hard()) {
            return List.of();
        }
        if (need instanceof Need.Single single) {
            return protections.standingIn(single).isEmpty() ? List.of(single.use()) : List.of();
        }
        Group group = ((Need.OfGroup) need).group();
        return group.needsEveryMember()
                ? group.members().stream()
                        .filter(member -> protections.of(workspace.find(member)).isEmpty())
                        .toList()
                : List.of();
    }

    private void note(Subject dependent, Need need, List<Reference> members, Function function) {
        List<Component> needed = members.stream()
                .map(workspace::component)
                .filter(component -> component != null && !isJudgedElsewhere(component))
                .toList();
        if (needed.isEmpty()) {
            return;
        }
        boolean several = need instanceof Need.OfGroup && need.references().size() > 1;
        Group group = several ? ((Need.OfGroup) need).group() : null;
        String edge = edge(dependent, group == null ? needed.get(0) : group);
        UnprotectedNeed noted = found.computeIfAbsent(
                edge, unknown -> new UnprotectedNeed(dependent, group, needed, place(need, group), function, 0));
        needed.forEach(member -> byMember.putIfAbsent(edge(dependent, member), noted));
        // One function may need it in several ways.
        if (last.put(edge, function) != function) {
            functions.merge(edge, 1, Integer::sum);
        }
    }

    /** Of a group the number of members that it needs, which is what to lower. */
    private static Place place(Need need, @Nullable Group group) {
        return group == null
                ? need.references().get(0).origin().place()
                : group.at(group.form().key());
    }

    private static String edge(Subject dependent, Subject needed) {
        return dependent.key() + " " + needed.key();
    }

    private boolean isJudgedElsewhere(Component needed) {
        return needed.kind() == ComponentKind.ROLE
                || needed.kind() == ComponentKind.PERSON
                || losses.isComposite(needed);
    }
}
