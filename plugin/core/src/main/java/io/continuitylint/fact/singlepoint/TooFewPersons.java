package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.KindRequirement;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role, key or credential that departures left with fewer persons than it takes, so that what needs it cannot be used
 * even with nothing lost.
 *
 * @param left how many are there today
 * @param needed how many it takes
 */
public record TooFewPersons(Component thing, int left, int needed) {

    /** The shortage of a thing; null where it lacks nobody. */
    static @Nullable TooFewPersons of(Subject thing, Workspace workspace, People people) {
        if (thing instanceof Component component) {
            for (KindRequirement kind : KindRequirement.of(component)) {
                List<Reference> persons = kind.members().stream()
                        .filter(member -> isPerson(workspace.component(member)))
                        .toList();
                int left = people.present(persons).size();
                int listed =
                        (int) persons.stream().map(Reference::id).distinct().count();
                int needed = Math.min(kind.required(), listed);
                if (kind.among() != KindRequirement.Among.ALL && left < needed) {
                    return new TooFewPersons(component, left, needed);
                }
            }
        }
        return null;
    }

    private static boolean isPerson(@Nullable Component component) {
        return component != null && component.person() != null;
    }
}
