package io.continuitylint.fact;

import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persons who stand behind a reference on a day: those of a role or team, or the person itself. */
final class Staff {

    private final Workspace workspace;
    private final LocalDate asOf;

    Staff(Workspace workspace, LocalDate asOf) {
        this.workspace = workspace;
        this.asOf = asOf;
    }

    /** Each once, without those who have departed. What resolves to nothing is left out, and reported for that. */
    List<Component> behind(List<Reference> references) {
        Map<String, Component> present = new LinkedHashMap<>();
        for (Reference reference : references) {
            for (Reference listed : listed(reference)) {
                Component person = workspace.component(listed);
                if (person != null && person.person() != null && !hasLeft(person.person())) {
                    present.putIfAbsent(person.id(), person);
                }
            }
        }
        return List.copyOf(present.values());
    }

    /** Whether a message reaches anybody: not where all persons behind it have left, or where a role or team has none. */
    boolean isSomebody(@Nullable Reference reference) {
        return reference != null && listed(reference).stream().anyMatch(this::isThere);
    }

    /** What resolves to nothing counts as there. */
    private boolean isThere(Reference listed) {
        Component component = workspace.component(listed);
        return component == null || component.person() == null || !hasLeft(component.person());
    }

    private List<Reference> listed(Reference reference) {
        Component component = workspace.component(reference);
        if (component == null || component.role() == null && component.team() == null) {
            return List.of(reference);
        }
        List<Reference> listed = new ArrayList<>(PersonFacts.listed(component));
        if (component.team() != null) {
            listed.addAll(component.team().holders());
            Reference lead = component.team().lead();
            Component role = workspace.component(lead);
            if (role != null && role.role() != null) {
                listed.addAll(PersonFacts.listed(role));
            } else if (lead != null) {
                listed.add(lead);
            }
        }
        return listed;
    }

    private boolean hasLeft(Component.Person person) {
        return person.until() != null && person.until().isBefore(asOf);
    }
}
