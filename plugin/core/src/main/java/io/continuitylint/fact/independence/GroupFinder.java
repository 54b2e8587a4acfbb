package io.continuitylint.fact.independence;

import io.continuitylint.analysis.Graph;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.independence.SharedElements.How;
import io.continuitylint.fact.independence.SharedElements.LostMembers;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.Shelter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what leaves a group of alternatives fewer members than it needs. Its members are judged together, never in pairs. */
final class GroupFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(SharedElements.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final BackupReferences references;
        private final Shelter shelter;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.references = new BackupReferences(from.workspace());
            this.shelter = new Shelter(from.workspace(), from.protections(), from.losses(), from.byTier());
            this.facts = facts;
        }

        void run() {
            for (Group group : from.workspace().groups().values()) {
                if (!group.needsEveryMember() && !isNumberUnknown(group)) {
                    judge(group);
                }
            }
        }

        /** Whether it could not be read how many members it needs. */
        private boolean isNumberUnknown(Group group) {
            return group.form() != Group.Form.ANY_OF
                    && from.misread().covers(group, group.form().key());
        }

        /** A member that does not work with nothing lost is no alternative; that is reported where it counts, once. */
        private void judge(Group group) {
            List<Subject> members = references.members(group);
            if (!members.stream().allMatch(from.losses()::works)) {
                return;
            }
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

        /** How many members each element removes, where no backup stands in for them. */
        private Map<Subject, Integer> lostMembers(List<Subject> members) {
            Map<Subject, Integer> lost = new LinkedHashMap<>();
            for (Subject member : members) {
                for (Subject element : from.losses().unprotected(member)) {
                    lost.merge(element, 1, Integer::sum);
                }
            }
            return lost;
        }

        private @Nullable How how(Subject element, Group group, List<Subject> members, int tooMany) {
            if (element instanceof Component component) {
                return How.of(component, kind -> tier(group).demands(kind));
            }
            if (!(element instanceof Domain domain) || domain.kind() == null || !isCompared(domain.kind(), group)) {
                return null;
            }
            long own = members.stream()
                    .filter(member -> from.places().of(member).contains(domain))
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

        private boolean isCompared(DomainKind kind, Group group) {
            return kind.isHazard()
                    || Exposure.isComparedAnyway(kind)
                    || tier(group).demands(kind);
        }

        private Policy.Tier tier(Group group) {
            return from.workspace().policy().tier(from.tier(group));
        }

        /** Whether a change reaches enough members so late that a fault in it is noticed before. */
        private boolean isStaggered(Group group, List<Subject> members, Subject software) {
            Timespan detect =
                    group.activation() == null ? null : group.activation().untilDetected();
            long spared = members.stream()
                    .filter(member -> !from.losses().removes(software, member)
                            || member instanceof Component component && Stagger.outlasts(detect, List.of(component)))
                    .count();
            return spared >= group.required();
        }

        /** What survives, between the functions and the group, what is hidden further down the line. */
        private Map<Subject, Subject> survivors(
                Group group, @Nullable Subject dependent, How how, List<Subject> elements) {
            Map<Subject, Subject> survivors = new HashMap<>();
            Subject needing =
                    how != How.FAILURE_DOMAIN && dependent != null && isRequired(group, dependent) ? dependent : null;
            for (Subject element : elements) {
                Subject survivor = needing == null ? null : shelter.above(needing, element);
                if (survivor != null) {
                    survivors.put(element, survivor);
                }
            }
            if (!survivors.isEmpty()
                    && dependent != null
                    && !shelter.isOnlyRequiredToRun(from.importance().get(group), dependent)) {
                survivors.clear();
            }
            return survivors;
        }

        /** What runs without a group needs nothing that survives in its place. */
        private static boolean isRequired(Group group, Subject dependent) {
            return Graph.needsOf(dependent).stream()
                    .anyMatch(need -> need.hard() && need instanceof Need.OfGroup of && of.group() == group);
        }

        private SharedElements fact(Group group, List<Subject> members, How how, List<Subject> all) {
            Subject dependent = from.workspace().find(group.dependent());
            Map<Subject, Subject> survivors = survivors(group, dependent, how, all);
            List<Subject> elements = survivors.size() == all.size()
                    ? all
                    : all.stream()
                            .filter(element -> !survivors.containsKey(element))
                            .toList();
            List<Domain> domains = elements.stream()
                    .filter(Domain.class::isInstance)
                    .map(Domain.class::cast)
                    .toList();
            List<Subject> reported = domains.size() == elements.size()
                    ? from.places().smallestFirst(domains)
                    : from.losses().nearest(elements);
            Subject first = reported.get(0);
            List<Subject> lost = members.stream()
                    .filter(member -> from.losses().unprotected(member).contains(first))
                    .toList();
            return new SharedElements(
                    group,
                    dependent == null ? group : dependent,
                    how,
                    reported,
                    elements.size() - reported.size(),
                    group.origin().place(),
                    survivors.get(first),
                    how != How.SOFTWARE || tier(group).demands(DomainKind.SOFTWARE),
                    how == How.SOFTWARE
                            && reported.stream().allMatch(software -> isStaggered(group, members, software)),
                    new LostMembers(
                            group.required(),
                            group.members().size(),
                            lost,
                            from.losses().chains(lost, first)),
                    from.losses().chain(lost.get(0), first),
                    null);
        }
    }
}
