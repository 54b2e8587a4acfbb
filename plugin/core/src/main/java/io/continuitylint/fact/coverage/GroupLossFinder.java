package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.fact.independence.GroupFinder;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Units;
import io.continuitylint.model.Variant;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.reach.DemandRanking;
import io.continuitylint.view.reach.Importance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The arithmetic of groups: what is left of n members after the loss of one, or of a place where several lie. */
final class GroupLossFinder {

    private final Workspace workspace;
    private final LossView losses;
    private final Places places;
    private final Protections protections;
    private final Map<Subject, Importance> importance;
    private final DemandRanking demand;
    private final Capacity capacity;

    GroupLossFinder(
            Workspace workspace,
            LossView losses,
            Places places,
            Protections protections,
            Map<Subject, Importance> importance,
            DemandRanking demand,
            Capacity capacity) {
        this.workspace = workspace;
        this.losses = losses;
        this.places = places;
        this.protections = protections;
        this.importance = importance;
        this.demand = demand;
        this.capacity = capacity;
    }

    void find(Consumer<Object> facts) {
        for (Group group : workspace.groups().values()) {
            List<Subject> members = GroupFinder.members(group, workspace);
            Importance judged = importance.get(group);
            Function function = judged == null ? null : judged.through();
            if (function != null && !members.isEmpty() && group.form() != Group.Form.ANY_OF) {
                largest(group, members, function, facts);
                worstDomain(group, members, function, facts);
            }
            load(group, members, facts);
        }
        for (Backup backup : workspace.backups().values()) {
            if (backup.variant() == Variant.ACTIVE_ACTIVE) {
                load(backup, sharing(backup), facts);
            }
        }
    }

    // ---- what is left

    /** Of units that nothing stands in for; a quorum has no size. */
    private void largest(Group group, List<Subject> members, Function function, Consumer<Object> facts) {
        if (group.form() != Group.Form.UNITS) {
            return;
        }
        Subject largest = null;
        for (Subject member : members) {
            if (protections.of(member).isEmpty() && (largest == null || isLarger(member, largest))) {
                largest = member;
            }
        }
        if (largest != null) {
            facts.accept(fact(group, members, function, largest, Set.of(largest)));
        }
    }

    private static boolean isLarger(Subject one, Subject other) {
        Quantity size = capacity(one);
        Quantity than = capacity(other);
        Double ratio = size == null || than == null ? null : Units.ratio(size, than);
        return ratio != null && ratio > 1;
    }

    /** Of places that the tier asks to survive, the one that leaves fewest, then least, then the smallest. */
    private void worstDomain(Group group, List<Subject> members, Function function, Consumer<Object> facts) {
        Policy.Tier tier = workspace.policy().tier(function.tier());
        Map<Domain, Set<Subject>> lost = new LinkedHashMap<>();
        for (Subject member : members) {
            for (Subject element : losses.unprotected(member)) {
                if (element instanceof Domain domain && Places.countsAsPlace(domain, tier)) {
                    lost.computeIfAbsent(domain, unused -> new LinkedHashSet<>())
                            .add(member);
                }
            }
        }
        places.smallestFirst(List.copyOf(lost.keySet())).stream()
                .map(domain -> fact(group, members, function, domain, lost.getOrDefault(domain, Set.of())))
                .min(Comparator.comparingInt(GroupLoss::left).thenComparing(GroupLossFinder::sizeLeft))
                .ifPresent(facts);
    }

    private static BigDecimal sizeLeft(GroupLoss loss) {
        return loss.capacityLeft() == null
                ? BigDecimal.ZERO
                : loss.capacityLeft().number();
    }

    private GroupLoss fact(Group group, List<Subject> members, Function function, Subject element, Set<Subject> lost) {
        List<Subject> left = new ArrayList<>(members);
        left.removeAll(lost);
        int unresolved = group.members().size() - members.size();
        Quantity whole = unresolved > 0 ? null : sum(members);
        Quantity rest = whole == null ? null : left.isEmpty() ? new Quantity(BigDecimal.ZERO, whole.unit()) : sum(left);
        return new GroupLoss(
                group,
                function,
                element,
                left.size() + unresolved,
                group.members().size(),
                rest,
                whole == null ? null : units(whole, group.required(), members.size()),
                rest == null ? null : demanded(group, rest));
    }

    private static Quantity units(Quantity whole, int required, int of) {
        BigDecimal average = whole.number().divide(BigDecimal.valueOf(of), MathContext.DECIMAL128);
        return new Quantity(average.multiply(BigDecimal.valueOf(required)).round(MathContext.DECIMAL64), whole.unit());
    }

    private @Nullable Quantity demanded(Group group, Quantity comparable) {
        Subject dependent = workspace.find(group.dependent());
        Quantity most = null;
        for (Function function : dependent == null ? Set.<Function>of() : demand.asking(dependent)) {
            Quantity asked = capacity.minimum(function, function.mbco());
            if (asked != null && Units.comparable(asked, comparable)) {
                Double ratio = most == null ? null : Units.ratio(asked, most);
                most = most == null || ratio != null && ratio > 1 ? asked : most;
            }
        }
        return most;
    }

    /** In the unit of the first; null if one says nothing or is of another unit. */
    private static @Nullable Quantity sum(Collection<Subject> members) {
        Quantity sum = null;
        for (Subject member : members) {
            Quantity size = capacity(member);
            if (size == null || sum != null && !size.unit().equals(sum.unit())) {
                return null;
            }
            sum = sum == null ? size : new Quantity(sum.number().add(size.number()), sum.unit());
        }
        return sum;
    }

    private static @Nullable Quantity capacity(Subject subject) {
        return subject instanceof Component component ? component.capacity() : null;
    }

    // ---- what is shared

    private List<Subject> sharing(Backup backup) {
        return Stream.concat(backup.protects().stream(), backup.uses().stream())
                .map(workspace::find)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Times n/(n-1), where each carries the same part of what one carried. */
    private static void load(Subject of, List<Subject> members, Consumer<Object> facts) {
        double sum = 0;
        for (Subject member : members) {
            Quantity busy = member instanceof Component component ? component.utilisation() : null;
            if (busy == null) {
                return;
            }
            sum += busy.number().doubleValue();
        }
        if (members.size() > 1) {
            facts.accept(new ActiveActiveLoad(of, members.size(), sum / (members.size() - 1)));
        }
    }
}
