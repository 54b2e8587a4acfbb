package io.continuitylint.fact.coverage;

import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a units or quorum group after a loss. There is one for the largest of the units, and one for the domain
 * that leaves fewest.
 *
 * @param group the units or quorum group
 * @param dependent what needs the group; null where that cannot be known
 * @param function the strictest that reaches the group
 * @param element the unit or the domain
 * @param lost the members that are lost with it
 * @param left how many members are left
 * @param members how many members the group has
 * @param capacityLeft theirs together; null where it is not known of each of them, or in several units
 * @param demanded what of the demand must be carried, by the function that demands most in the unit of the capacity;
 *     null where none does
 * @param survivor what stands between the functions and the group and survives the loss: a backup, or another member of
 *     a group; null for nothing
 */
public record GroupLoss(
        Group group,
        @Nullable Subject dependent,
        Function function,
        Subject element,
        List<Subject> lost,
        int left,
        int members,
        @Nullable Quantity capacityLeft,
        @Nullable Quantity demanded,
        @Nullable Subject survivor) {

    GroupLoss survivedBy(@Nullable Subject above) {
        return new GroupLoss(group, dependent, function, element, lost, left, members, capacityLeft, demanded, above);
    }

    /** Whether a domain is lost; else a unit. */
    public boolean isDomain() {
        return element instanceof Domain;
    }

    /** Whether fewer members are left than the group requires. */
    public boolean isTooFew() {
        return left < group.required();
    }

    /** Whether that is not enough. */
    public boolean isBroken() {
        return isTooFew() || isBelowDemand();
    }

    /** Whether those that are left carry less than what must be carried. */
    public boolean isBelowDemand() {
        Double ratio = capacityLeft == null || demanded == null ? null : Units.ratio(capacityLeft, demanded);
        return ratio != null && ratio < 1;
    }
}
