package io.continuitylint.fact.independence;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.MemberChains;
import io.continuitylint.model.Component;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Group;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Elements that take a primary and its backup away together, or leave a group too few members. There is one for each
 * primary, backup and way of sharing.
 *
 * @param object the backup, or the group
 * @param primary what it protects; of a group, what needs it
 * @param how which rule reports it
 * @param elements the smallest first
 * @param omitted how many more elements do it through these
 * @param place the smallest text that could be changed: where the backup lies or what it uses
 * @param survivor another backup that survives all of them; of a group what does between the functions and it, a backup or
 *     another member of a group; this makes it an info; else null
 * @param required whether the tier requires that it is not shared; of software there is a fact also where it does not
 * @param staggered of software, whether a change reaches one side so much later that a fault in it is noticed in between
 * @param members of a group, how many it needs and which are lost with the first element; else null
 * @param toPrimary a chain from the primary, or of a group from its first member that is lost, to the first element; null
 *     if there is none
 * @param toBackup likewise from the backup; null of a group
 */
public record SharedElements(
        Subject object,
        Subject primary,
        How how,
        List<Subject> elements,
        int omitted,
        Place place,
        @Nullable Subject survivor,
        boolean required,
        boolean staggered,
        @Nullable LostMembers members,
        @Nullable Chain toPrimary,
        @Nullable Chain toBackup) {

    /**
     * The members of a group that one loss takes.
     *
     * @param required how many the group needs
     * @param of how many it has
     * @param lost those that are lost and that no backup stands in for, at least one
     * @param chains from each of them to the element, in their order
     */
    public record LostMembers(int required, int of, List<Subject> lost, MemberChains chains) {

        /** How many are left. */
        public int left() {
            return of - lost.size();
        }
    }

    /** The ways of sharing, each with a rule of its own. */
    public enum How {
        FAILURE_DOMAIN,
        HIDDEN,
        PRIMARY,
        CONTROL_PLANE,
        IDENTITY,
        SOFTWARE,
        UPSTREAM,
        PEOPLE;

        /**
         * How a component is shared; planes and identities have rules of their own where the tier requires them to be
         * separate.
         */
        static How of(Component component, Predicate<DomainKind> required) {
            if (component.kind() == null) {
                return HIDDEN;
            }
            return switch (component.kind()) {
                case CONTROL_PLANE -> required.test(DomainKind.CONTROL_PLANE) ? CONTROL_PLANE : HIDDEN;
                case IDENTITY -> required.test(DomainKind.IDENTITY) ? IDENTITY : HIDDEN;
                case SUPPLIER, COUNTERPARTY -> UPSTREAM;
                default -> HIDDEN;
            };
        }
    }

    /** Whether it is about the members of a group. */
    public boolean isGroup() {
        return object instanceof Group;
    }

    /** The backup, where it depends on the first element through the primary itself; else null. */
    public @Nullable Subject throughPrimary() {
        boolean through = how != How.PRIMARY
                && toBackup != null
                && toBackup.links().stream().anyMatch(link -> link.subject() == primary);
        return through ? object : null;
    }

    /** What lies on the chains behind the primary and the backup, where a backup would keep the loss from both. */
    public List<Subject> onTheWay() {
        Set<Subject> between = new LinkedHashSet<>();
        for (Chain chain : Arrays.asList(toPrimary, toBackup)) {
            if (chain != null) {
                chain.links().stream().skip(1).map(Chain.Link::subject).forEach(between::add);
            }
        }
        if (members != null) {
            between.addAll(members.lost());
        }
        return List.copyOf(between);
    }

    /** The first of the elements. */
    public Subject smallest() {
        return elements.get(0);
    }

    /** The elements but the first. */
    public List<Subject> others() {
        return elements.subList(1, elements.size());
    }
}
