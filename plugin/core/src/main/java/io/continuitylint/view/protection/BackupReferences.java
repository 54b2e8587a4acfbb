package io.continuitylint.view.protection;

import io.continuitylint.analysis.Graph;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a backup or group refers to: what it protects, and what does the work instead. What resolves to nothing is left
 * out.
 */
public final class BackupReferences {

    private final Workspace workspace;

    public BackupReferences(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What a backup protects, or the members of a group; each once. */
    public List<Subject> primaries(Subject standIn) {
        List<Reference> references = standIn instanceof Backup backup
                ? backup.protects()
                : standIn instanceof Group group ? group.members() : List.of();
        if (references.size() == 1) {
            Subject primary = workspace.find(references.get(0)); // Most are like that.
            return primary == null ? List.of() : List.of(primary);
        }
        Set<Subject> primaries = new LinkedHashSet<>();
        for (Reference reference : references) {
            Subject primary = workspace.find(reference);
            if (primary != null) {
                primaries.add(primary);
            }
        }
        return List.copyOf(primaries);
    }

    /** Those of them that are stores with originals. */
    public List<Component> stores(Backup backup) {
        List<Component> stores = new ArrayList<>();
        for (Subject primary : primaries(backup)) {
            Component store = Stores.store(primary);
            if (store != null) {
                stores.add(store);
            }
        }
        return stores;
    }

    /** What a backup uses. */
    public List<Component> used(Backup backup) {
        return components(backup.uses());
    }

    /** The credentials and keys that activating a backup takes. */
    public List<Component> credentials(Backup backup) {
        return backup.access() == null ? List.of() : components(backup.access().credentials());
    }

    /** A component is itself; a function is represented by the single things that it directly needs to run. */
    public List<Component> components(Subject primary) {
        if (primary instanceof Component component) {
            return List.of(component);
        }
        List<Reference> needed = new ArrayList<>();
        for (Need need : Graph.needsOf(primary)) {
            if (need instanceof Need.Single single && need.hard()) {
                needed.add(single.use());
            }
        }
        return primary instanceof Function ? components(needed) : List.of();
    }

    /** The members of a group that resolve to something, each as often as it is listed. */
    public List<Subject> members(Group group) {
        List<Subject> members = new ArrayList<>();
        for (Reference member : group.members()) {
            Subject subject = workspace.find(member);
            if (subject != null) {
                members.add(subject);
            }
        }
        return members;
    }

    public List<Component> components(List<Reference> references) {
        Set<Component> components = new LinkedHashSet<>();
        for (Reference reference : references) {
            Component component = workspace.component(reference);
            if (component != null) {
                components.add(component);
            }
        }
        return List.copyOf(components);
    }
}
