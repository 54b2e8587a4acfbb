package io.continuitylint.view.people;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Workspace;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may activate something on the day of the run: ids of persons who have not left. */
public final class ActivationStaff {

    private final Workspace workspace;
    private final People people;

    public ActivationStaff(Workspace workspace, People people) {
        this.workspace = workspace;
        this.people = people;
    }

    /** Whether it is known who may: every activator resolves, and so do those whom it lists. */
    public boolean areKnown(Activation activation) {
        return people.areKnown(activation.activators());
    }

    /** The persons that are named, and the holders of the roles that are. */
    public Set<String> first(Activation activation) {
        Set<String> persons = new LinkedHashSet<>();
        for (Reference activator : activation.activators()) {
            Component component = workspace.component(activator);
            if (component == null || component.role() == null) {
                add(persons, activator);
            } else {
                component.role().holders().forEach(holder -> add(persons, holder));
            }
        }
        return persons;
    }

    /** The deputies of the roles that are named. */
    public Set<String> deputies(Activation activation) {
        Set<String> persons = new LinkedHashSet<>();
        for (Reference activator : activation.activators()) {
            Component component = workspace.component(activator);
            if (component != null && component.role() != null) {
                component.role().deputies().forEach(deputy -> add(persons, deputy.person()));
            }
        }
        return persons;
    }

    private void add(Set<String> persons, @Nullable Reference person) {
        if (person != null && people.isPresent(person)) {
            persons.add(person.id());
        }
    }
}
