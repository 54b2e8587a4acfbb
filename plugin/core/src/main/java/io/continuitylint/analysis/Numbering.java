package io.continuitylint.analysis;

import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number for every thing: first the nodes, which are functions, components, domains and scenarios, then the backups,
 * then the groups. A person is its own person domain, a supplier its own vendor domain: one node under one id.
 */
final class Numbering {

    private final Workspace workspace;
    private final List<Subject> things = new ArrayList<>();
    private final IdentityHashMap<Subject, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, Domain> derived = new HashMap<>();
    private final int nodes;
    private final int withBackups;

    Numbering(Workspace workspace) {
        this.workspace = workspace;
        workspace.functions().values().forEach(this::add);
        workspace.components().values().forEach(this::add);
        workspace.domains().values().forEach(this::add);
        workspace.components().values().forEach(this::derive);
        workspace.scenarios().values().forEach(this::add);
        this.nodes = things.size();
        workspace.backups().values().forEach(this::add);
        this.withBackups = things.size();
        workspace.groups().values().forEach(this::add);
    }

    /** How many nodes there are. */
    int nodes() {
        return nodes;
    }

    /** How many nodes and backups there are. */
    int withBackups() {
        return withBackups;
    }

    /** How many things there are, groups included. */
    int all() {
        return things.size();
    }

    Subject subject(int thing) {
        return things.get(thing);
    }

    /** The number of a thing, or -1 for what has none, such as the second thing with one id. */
    int of(@Nullable Subject subject) {
        Integer number = subject == null ? null : numbers.get(subject);
        return number == null ? -1 : number;
    }

    /** The number of a node, or -1 for anything else. */
    int ofNode(@Nullable Subject subject) {
        int number = of(subject);
        return number < nodes ? number : -1;
    }

    /** The software domain that the model and the version of a component make together; null if it has none. */
    @Nullable
    Domain software(Component component) {
        String id = DerivedDomains.software(component);
        return id == null ? null : derived.get(id);
    }

    private void add(Subject subject) {
        Component same = subject instanceof Domain domain ? same(domain) : null;
        numbers.put(subject, same == null ? things.size() : of(same));
        if (same == null) {
            things.add(subject);
        }
    }

    private @Nullable Component same(Domain domain) {
        Component component = workspace.components().get(domain.id());
        if (component == null || domain.kind() == null || component.kind() == null) {
            return null;
        }
        boolean same = switch (domain.kind()) {
            case PERSON -> component.person() != null;
            case VENDOR -> component.supplier() != null;
            default -> false;
        };
        return same ? component : null;
    }

    private void derive(Component component) {
        String id = DerivedDomains.software(component);
        if (id != null && !derived.containsKey(id)) {
            Domain domain = DerivedDomains.domain(id, component);
            derived.put(id, domain);
            add(domain);
        }
    }
}
