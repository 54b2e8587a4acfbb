package io.continuitylint.view.people;

import io.continuitylint.analysis.Presence;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is there on the day, which roles they fill, and who may activate what. */
public final class People {

    /** What decides who somebody is, who fills a role or team, and until when. */
    private static final List<String> LISTING = List.of("kind", "holders", "deputies", "lead", "until");

    private final Workspace workspace;
    private final Presence presence;
    private final Map<Component, Set<Component>> roles = new HashMap<>();

    public People(Workspace workspace, LocalDate asOf) {
        this.workspace = workspace;
        this.presence = new Presence(workspace, asOf);
        for (Component role : workspace.components().values()) {
            if (role.role() != null) {
                for (Reference reference : listed(role)) {
                    Component person = workspace.component(reference);
                    if (person != null) {
                        roles.computeIfAbsent(person, unused -> new LinkedHashSet<>())
                                .add(role);
                    }
                }
            }
        }
    }

    /** The person a reference names, if it has departed; else null. */
    public @Nullable Component departed(@Nullable Reference reference) {
        return presence.departed(reference);
    }

    /** Whether it is a person who has departed. */
    public boolean hasDeparted(Component component) {
        return presence.hasDeparted(component);
    }

    /** Who of those that something lists has departed. */
    public List<Departure> departures(Subject listing, Collection<Reference> persons) {
        List<Departure> departures = new ArrayList<>();
        for (Reference reference : persons) {
            Component person = departed(reference);
            if (person != null) {
                departures.add(new Departure(listing, person));
            }
        }
        return departures;
    }

    /** What resolves to nothing is reported for that, and counts as present. */
    public boolean isPresent(Reference reference) {
        return presence.isPresent(reference);
    }

    /** Likewise of those who would fill a role, hold a credential or activate something, by themselves or in a role. */
    public List<Departure> departures(Subject subject) {
        Activation activation = Activation.of(subject);
        List<Departure> departures = new ArrayList<>();
        if (subject instanceof Component component) {
            departures.addAll(departures(component, listed(component)));
            departures.addAll(departures(
                    component,
                    component.credential() == null
                            ? List.of()
                            : component.credential().holders()));
        } else if (activation != null) {
            departures.addAll(departures(subject, activation.activators()));
            for (Reference activator : activation.activators()) {
                Component role = workspace.component(activator);
                departures.addAll(role == null ? List.of() : departures(role, listed(role)));
            }
        }
        return departures;
    }

    /** Those of some persons that are present, each once. */
    public List<Reference> present(List<Reference> persons) {
        return presence.present(persons);
    }

    /** The holders and deputies of a role, present or not. */
    public static List<Reference> listed(Component role) {
        return role.role() == null ? List.of() : role.role().persons();
    }

    /** Whether it is known who is meant: each resolves, and neither who it lists nor whether they left was misread. */
    public boolean areKnown(Collection<Reference> references) {
        for (Reference reference : references) {
            if (!isRead(reference)) {
                return false;
            }
            for (Reference person : personsOf(reference)) {
                if (!isRead(person)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isRead(Reference reference) {
        Component component = workspace.component(reference);
        Misread misread = workspace.misread();
        return component != null
                && (misread.isEmpty() || LISTING.stream().noneMatch(key -> misread.covers(component, key)));
    }

    /** Who is meant by a person, a role or a team: those of them that are present, each once. */
    public List<Reference> personsOf(@Nullable Reference reference) {
        Component component = workspace.component(reference);
        List<Reference> meant = new ArrayList<>();
        if (reference == null) {
            return meant;
        } else if (component != null && component.role() != null) {
            meant.addAll(listed(component));
        } else if (component != null && component.team() != null) {
            meant.addAll(component.team().holders());
            meant.addAll(lead(component.team()));
        } else {
            meant.add(reference);
        }
        return present(meant);
    }

    /** A team may be led by a role, but that is where it ends: a role lists persons. */
    private List<Reference> lead(Component.Team team) {
        Component lead = workspace.component(team.lead());
        if (lead != null && lead.role() != null) {
            return listed(lead);
        }
        return team.lead() == null ? List.of() : List.of(team.lead());
    }

    /** The ids of all who are meant by some persons and roles and are present, each once. */
    public Set<String> ids(List<Reference> references) {
        Set<String> ids = new LinkedHashSet<>();
        references.forEach(reference -> personsOf(reference).forEach(person -> ids.add(person.id())));
        return ids;
    }

    /** The same as persons; null where somebody among them does not resolve. */
    @Nullable
    public Set<Component> persons(List<Reference> references) {
        Set<Component> persons = new LinkedHashSet<>();
        for (Reference reference : references) {
            if (workspace.component(reference) == null) {
                return null;
            }
            for (Reference person : personsOf(reference)) {
                Component found = workspace.component(person);
                if (found == null) {
                    return null;
                }
                if (found.person() != null) {
                    persons.add(found);
                }
            }
        }
        return persons;
    }

    /** The same without those who do not resolve. */
    public List<Component> known(List<Reference> references) {
        Set<Component> persons = new LinkedHashSet<>();
        for (Reference reference : references) {
            for (Reference person : personsOf(reference)) {
                Component found = workspace.component(person);
                if (found != null && found.person() != null) {
                    persons.add(found);
                }
            }
        }
        return List.copyOf(persons);
    }

    /** The roles that a person holds or deputizes. */
    public Set<Component> rolesOf(Component person) {
        return roles.getOrDefault(person, Set.of());
    }

    /** Whether a backup waits for a person, or lists some although it does not. */
    public static boolean isActivatedByPersons(Backup backup) {
        Activation activation = backup.activation();
        return activation != null
                && (activation.mode() != null && activation.mode().needsPerson()
                        || !activation.activators().isEmpty());
    }

    /** Who may activate a backup today; nobody where it does not wait for persons, or where one of them is unknown. */
    public Set<Component> activators(Backup backup) {
        Activation activation = backup.activation();
        Set<Component> persons =
                activation == null || !isActivatedByPersons(backup) || !areKnown(activation.activators())
                        ? null
                        : persons(activation.activators());
        return persons == null ? Set.of() : persons;
    }
}
