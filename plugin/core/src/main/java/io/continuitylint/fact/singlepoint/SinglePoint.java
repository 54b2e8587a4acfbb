package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.MemberChains;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hard need of a critical function that is lost with one element, and the function with it: a single point of failure.
 * There is one for each function, need and sort of element.
 *
 * @param need the need that is lost
 * @param place where the function names what is needed
 * @param by what sort of element does it
 * @param nearest the elements that do it, those that are lost only through another of them left out
 * @param omitted how many are left out
 * @param providersOnly whether they are all providers, a kind that the tier does not name
 * @param cause the first of the nearest
 * @param chain from the function to the cause; null where there is none
 * @param besides where the chain enters a group, those through its other members that the cause takes away; null
 *     for none
 * @param unprotected the last unprotected need on the way, where it explains this; else null
 * @param group the first group on the way, whose members the cause takes away; else null
 * @param unusable the backups in the first place on the way that has any; none helps when the cause is lost. What runs
 *     on the cause itself comes first
 * @param last the last component on the chain: of a domain, what lies in it; null where there is none
 */
public record SinglePoint(
        Function function,
        Need need,
        Place place,
        By by,
        List<Subject> nearest,
        int omitted,
        boolean providersOnly,
        Subject cause,
        @Nullable Chain chain,
        @Nullable MemberChains besides,
        @Nullable UnprotectedNeed unprotected,
        @Nullable Group group,
        List<UnusableBackup> unusable,
        @Nullable Subject last) {

    public SinglePoint {
        nearest = Collections.unmodifiableList(nearest);
    }

    /** Sorts of elements, each with a rule of its own. */
    public enum By {
        /** A thing that is no switch, and no person. */
        COMPONENT,
        /** A failure domain. */
        DOMAIN,
        /** What stands in the way of both sides: a transfer switch, what a backup is started with, a balancer. */
        SWITCH
    }

    /** The nearest without the first of them. */
    public List<Subject> others() {
        return nearest.subList(1, nearest.size());
    }

    /** From the first backup that does not help to the cause; null where there is none. */
    public @Nullable Chain toBackup() {
        return unusable.isEmpty() ? null : unusable.get(0).chain();
    }

    /** Who depends on it in the unprotected need that explains this; null where none does. */
    public @Nullable Subject unprotectedDependent() {
        return unprotected == null ? null : unprotected.dependent();
    }

    /** The group needed there, all of whose members it needs; null where that is one thing, or none explains this. */
    public @Nullable Group unprotectedGroup() {
        return unprotected == null ? null : unprotected.group();
    }

    /** What is needed there, a thing or a group; null where no unprotected need explains this. */
    public @Nullable Subject unprotectedThing() {
        return unprotected == null ? null : unprotected.cause();
    }
}
