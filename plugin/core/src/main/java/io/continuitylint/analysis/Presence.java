package io.continuitylint.analysis;

import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is present on a day: everybody but the persons whose last day is over. */
public final class Presence {

    private final Workspace workspace;
    private final LocalDate asOf;

    public Presence(Workspace workspace, LocalDate asOf) {
        this.workspace = workspace;
        this.asOf = asOf;
    }

    /** The person a reference names, if it has departed; else null. */
    public @Nullable Component departed(@Nullable Reference reference) {
        Component person = workspace.component(reference);
        return person != null && hasDeparted(person) ? person : null;
    }

    /** Whether it is a person who has departed. */
    public boolean hasDeparted(Component component) {
        return component.person() != null
                && component.person().until() != null
                && component.person().until().isBefore(asOf);
    }

    /** What resolves to nothing is reported for that, and counts as present. */
    public boolean isPresent(Reference reference) {
        return departed(reference) == null;
    }

    /** Those of some persons that are present, each once. */
    public List<Reference> present(List<Reference> persons) {
        Map<String, Reference> present = new LinkedHashMap<>();
        for (Reference person : persons) {
            if (isPresent(person)) {
                present.putIfAbsent(person.id(), person);
            }
        }
        return List.copyOf(present.values());
    }
}
