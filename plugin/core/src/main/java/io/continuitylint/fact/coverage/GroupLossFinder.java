package io.continuitylint.fact.coverage;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Units;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.Shelter;
import io.continuitylint.view.reach.Importance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts what is left of the members of a group after the loss of one, or of a place where several lie. */
final class GroupLossFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(GroupLoss.class);
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
                List<Subject> members = references.members(group).stream()
                        .sorted(Comparator.comparing(Subject::id))
                        .toList();
                Importance judged = from.importance().get(group);
                Function function = judged == null ? null : judged.through();
                if (function != null && !members.isEmpty() && group.form() != Group.Form.ANY_OF) {
                    largest(group, members, function);
                    worstDomain(group, members, function);
                }
            }
        }

        /** Of units that nothing stands in for; a quorum has no size. */
        private void largest(Group group, List<Subject> members, Function function) {
            if (group.form() != Group.Form.UNITS) {
                return;
            }
            Subject largest = null;
            for (Subject member : members) {
                if (from.protections().of(member).isEmpty() && (largest == null || isLarger(member, largest))) {
                    largest = member;
                }
            }
            if (largest != null) {
                report(fact(group, members, function, largest, Set.of(largest)));
            }
        }

        private static boolean isLarger(Subject one, Subject other) {
            Quantity size = capacity(one);
            Quantity than = capacity(other);
            Double ratio = size == null || than == null ? null : Units.ratio(size, than);
            return ratio != null && ratio > 1;
        }

        /** Of places that the tier must survive, the one that leaves fewest, then least, then the smallest. */
        private void worstDomain(Group group, List<Subject> members, Function function) {
            Policy.Tier tier = from.workspace().policy().tier(function.tier());
            Map<Domain, Set<Subject>> lost = new LinkedHashMap<>();
            for (Subject member : members) {
                for (Subject element : from.losses().unprotected(member)) {
                    if (element instanceof Domain domain && Places.countsAsPlace(domain, tier)) {
                        lost.computeIfAbsent(domain, unused -> new LinkedHashSet<>())
                                .add(member);
                    }
                }
            }
            from.places().smallestFirst(List.copyOf(lost.keySet())).stream()
                    .map(domain -> fact(group, members, function, domain, lost.getOrDefault(domain, Set.of())))
                    .min(Comparator.comparingInt(GroupLoss::left).thenComparing(Search::sizeLeft))
                    .ifPresent(this::report);
        }

        private static BigDecimal sizeLeft(GroupLoss loss) {
            return loss.capacityLeft() == null
                    ? BigDecimal.ZERO
                    : loss.capacityLeft().number();
        }

        private GroupLoss fact(
                Group group, List<Subject> members, Function function, Subject element, Set<Subject> lost) {
            List<Subject> left = new ArrayList<>(members);
            left.removeAll(lost);
            int unresolved = group.members().size() - members.size();
            Quantity whole = unresolved > 0 ? null : sum(members);
            Quantity rest =
                    whole == null ? null : left.isEmpty() ? new Quantity(BigDecimal.ZERO, whole.unitName()) : sum(left);
            return new GroupLoss(
                    group,
                    from.workspace().find(group.dependent()),
                    function,
                    element,
                    List.copyOf(lost),
                    left.size() + unresolved,
                    group.members().size(),
                    rest,
                    rest == null ? null : demanded(group, rest),
                    null);
        }

        private void report(GroupLoss loss) {
            Subject dependent = loss.dependent();
            if (dependent != null
                    && loss.isBroken()
                    && shelter.isOnlyRequiredToRun(from.importance().get(loss.group()), dependent)) {
                facts.accept(loss.survivedBy(shelter.above(dependent, loss.element())));
            } else {
                facts.accept(loss);
            }
        }

        private @Nullable Quantity demanded(Group group, Quantity comparable) {
            Subject dependent = from.workspace().find(group.dependent());
            Quantity most = null;
            for (Function function :
                    dependent == null ? Set.<Function>of() : from.demand().demanding(dependent)) {
                Quantity required = from.capacity().minimum(function, function.mbco());
                if (required != null && Units.comparable(required, comparable)) {
                    Double ratio = most == null ? null : Units.ratio(required, most);
                    most = most == null || ratio != null && ratio > 1 ? required : most;
                }
            }
            return most;
        }

        /** In the unit of the first; null if one is not declared or is of another unit. */
        private static @Nullable Quantity sum(Collection<Subject> members) {
            Quantity sum = null;
            for (Subject member : members) {
                Quantity size = capacity(member);
                if (size == null || sum != null && !size.unitName().equals(sum.unitName())) {
                    return null;
                }
                sum = sum == null ? size : new Quantity(sum.number().add(size.number()), sum.unitName());
            }
            return sum;
        }

        private static @Nullable Quantity capacity(Subject subject) {
            return subject instanceof Component component ? component.capacity() : null;
        }
    }
}
