package io.continuitylint.fact.independence;

import io.continuitylint.fact.independence.SharedElements.How;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Group;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.reach.Importance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what leaves a group of alternatives fewer members than it needs. Its members are judged together, never in pairs. */
public final class GroupFinder {

    private final Workspace workspace;
    private final LossView losses;
    private final Places places;
    private final Map<Subject, Importance> importance;

    public GroupFinder(Workspace workspace, LossView losses, Places places, Map<Subject, Importance> importance) {
        this.workspace = workspace;
        this.losses = losses;
        this.places = places;
        this.importance = importance;
    }

    public void find(Consumer<Object> facts) {
        for (Group group : workspace.groups().values()) {
            if (!group.needsEveryMember()) {
                find(group, facts);
            }
        }
    }

    private void find(Group group, Consumer<Object> facts) {
        List<Subject> members = members(group, workspace);
        int tooMany = Math.max(2, group.members().size() - group.required() + 1);
        Map<How, List<Subject>> shared = new EnumMap<>(How.class);
        for (Map.Entry<Subject, Integer> lost : lostMembers(members).entrySet()) {
            How how = lost.getValue() < tooMany ? null : how(lost.getKey(), group, members, tooMany);
            if (how != null) {
                shared.computeIfAbsent(how, unused -> new ArrayList<>()).add(lost.getKey());
            }
        }
        shared.forEach((how, elements) -> facts.accept(fact(group, members, how, elements)));
    }

    /** Those that resolve to something. */
    public static List<Subject> members(Group group, Workspace workspace) {
        List<Subject> members = new ArrayList<>();
        for (Reference member : group.members()) {
            Subject subject = workspace.find(member);
            if (subject != null) {
                members.add(subject);
            }
        }
        return members;
    }

    /** How many members each element removes, where no backup stands in for them. */
    private Map<Subject, Integer> lostMembers(List<Subject> members) {
        Map<Subject, Integer> lost = new LinkedHashMap<>();
        for (Subject member : members) {
            for (Subject element : losses.unprotected(member)) {
                lost.merge(element, 1, Integer::sum);
            }
        }
        return lost;
    }

    private @Nullable How how(Subject element, Group group, List<Subject> members, int tooMany) {
        if (element instanceof Component component) {
            return How.of(component, kind -> tier(group).demands(kind));
        }
        if (!(element instanceof Domain domain) || domain.kind() == null || !isAsked(domain.kind(), group)) {
            return null;
        }
        long own = members.stream()
                .filter(member -> places.of(member).contains(domain))
                .count();
        How place = own >= tooMany ? How.FAILURE_DOMAIN : How.HIDDEN;
        return switch (domain.kind()) {
            case CONTROL_PLANE -> How.CONTROL_PLANE;
            case IDENTITY, TRUST -> How.IDENTITY;
            case SOFTWARE, CONFIG -> How.SOFTWARE;
            case VENDOR, FACTORY -> How.UPSTREAM;
            case TEAM, PERSON -> How.PEOPLE;
            case JURISDICTION -> null;
            default -> place;
        };
    }

    private boolean isAsked(DomainKind kind, Group group) {
        return kind.isHazard() || Exposure.isComparedAnyway(kind) || tier(group).demands(kind);
    }

    private Policy.Tier tier(Group group) {
        Importance judged = importance.get(group);
        return workspace.policy().tier(judged == null ? null : judged.tier());
    }

    /** Whether a change reaches enough members so late that a fault in it is noticed before. */
    private boolean isStaggered(Group group, List<Subject> members, Subject software) {
        Timespan detect = group.activation() == null ? null : group.activation().untilDetected();
        long spared = members.stream()
                .filter(member -> !losses.removes(software, member)
                        || member instanceof Component component && Stagger.outlasts(detect, List.of(component)))
                .count();
        return spared >= group.required();
    }

    private SharedElements fact(Group group, List<Subject> members, How how, List<Subject> elements) {
        List<Domain> domains = elements.stream()
                .filter(Domain.class::isInstance)
                .map(Domain.class::cast)
                .toList();
        List<Subject> reported =
                domains.size() == elements.size() ? places.smallestFirst(domains) : losses.nearest(elements);
        Subject first = reported.get(0);
        Subject dependent = workspace.find(group.dependent());
        Subject lost = members.stream()
                .filter(member -> losses.removes(first, member))
                .findFirst()
                .orElse(members.get(0));
        return new SharedElements(
                group,
                dependent == null ? group : dependent,
                how,
                reported,
                elements.size() - reported.size(),
                group.origin().place(),
                null,
                how != How.SOFTWARE || tier(group).demands(DomainKind.SOFTWARE),
                how == How.SOFTWARE && reported.stream().allMatch(software -> isStaggered(group, members, software)),
                losses.chain(lost, first),
                null);
    }
}
