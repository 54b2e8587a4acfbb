package io.continuitylint.fact.singlepoint;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hard need that nothing stands in for, on the way from a critical function to a thing of its own. There is one for
 * each dependent and thing needed; for a group that needs all of its members, one.
 *
 * @param dependent the function or component that needs it
 * @param group the group of several members that are all needed; null for a need of one thing
 * @param needed what is needed; of a group the members that nothing stands in for
 * @param place where the dependent names what it needs
 * @param function the strictest critical function that depends on it
 * @param others how many more critical functions do
 * @param declared the backups that are declared for what is needed, none of which ever stands in
 */
public record UnprotectedNeed(
        Subject dependent,
        @Nullable Group group,
        List<Component> needed,
        Place place,
        Function function,
        int others,
        List<Backup> declared) {

    /** The causes of findings that a group names the one thing twice. */
    public List<String> listedTwice() {
        String id = needed.get(0).id();
        return group == null ? List.of("needs.of=" + id, "needs.anyOf=" + id) : List.of();
    }

    /** What makes it so: the group, or the one thing. */
    public Subject cause() {
        return group == null ? needed.get(0) : group;
    }
}
