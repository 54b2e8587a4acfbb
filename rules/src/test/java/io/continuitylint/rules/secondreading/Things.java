package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.ResourceGroup;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The things of a workspace by key. A person and its domain are one thing, a supplier and its vendor domain too
 * (derived-notions.md, Elements).
 */
record Things(Workspace workspace, LocalDate asOf) {

    /** The key of what a reference names, or null. */
    @Nullable
    String node(@Nullable Reference reference) {
        Reference.Target target = reference == null ? null : reference.target();
        if (target == null) {
            return null;
        }
        Domain domain = workspace.domains().get(target.id());
        return target.key().startsWith("domain:") && domain != null ? node(domain) : target.key();
    }

    private String node(Domain domain) {
        Component same = workspace.components().get(domain.id());
        if (same == null) {
            return domain.key();
        }
        boolean merged = domain.kind() == DomainKind.PERSON && same.kind() == ComponentKind.PERSON
                || domain.kind() == DomainKind.VENDOR && same.supplier() != null;
        return merged ? same.key() : domain.key();
    }

    List<String> nodes(Collection<Reference> references) {
        return references.stream().map(this::node).filter(Objects::nonNull).toList();
    }

    /** Every function, component, domain and derived domain. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        workspace.functions().values().forEach(function -> all.add(function.key()));
        workspace.components().values().forEach(component -> {
            all.add(component.key());
            all.addAll(derivedDomain(component));
        });
        workspace.domains().values().forEach(domain -> all.add(node(domain)));
        return all;
    }

    /** All that can be lost by itself: domains, scenarios, and components that are not composite. */
    Set<String> elements() {
        Set<String> elements = new TreeSet<>(all());
        workspace.functions().values().forEach(function -> elements.remove(function.key()));
        workspace.components().values().stream()
                .filter(Things::isComposite)
                .forEach(composite -> elements.remove(composite.key()));
        workspace.scenarios().values().forEach(scenario -> elements.add(scenario.key()));
        return elements;
    }

    @Nullable
    Component component(String node) {
        return node.startsWith("component:") ? workspace.components().get(node.substring(10)) : null;
    }

    @Nullable
    Function function(String node) {
        return node.startsWith("function:") ? workspace.functions().get(node.substring(9)) : null;
    }

    /** The domains that are this thing: itself, or the one that it is merged with. */
    List<Domain> domains(String node) {
        return workspace.domains().values().stream()
                .filter(domain -> node(domain).equals(node))
                .toList();
    }

    /** Roles, teams, what says so, and a system or service with a group among its needs that lies nowhere. */
    static boolean isComposite(Component component) {
        if (component.kind() == ComponentKind.ROLE || component.kind() == ComponentKind.TEAM) {
            return true;
        }
        if (component.composite() != null) {
            return component.composite();
        }
        return (component.kind() == ComponentKind.SYSTEM || component.kind() == ComponentKind.SERVICE)
                && component.in().isEmpty()
                && component.needs().stream().anyMatch(Need.OfGroup.class::isInstance);
    }

    /** The software domain of a technology component that says its model and version; else nothing. */
    static List<String> derivedDomain(Component component) {
        boolean derived = component.kind() != null
                && component.kind().group() == ResourceGroup.TECHNOLOGY
                && component.model() != null
                && component.version() != null;
        return derived ? List.of("domain:" + component.model() + "@" + component.version()) : List.of();
    }

    /** Whether somebody has left by the day that is judged by. */
    boolean isDeparted(String person) {
        Component component = component(person);
        return component != null
                && component.person() != null
                && component.person().until() != null
                && component.person().until().isBefore(asOf);
    }

    /** The keys of what a backup protects. */
    Set<String> protectedBy(Backup backup) {
        return new LinkedHashSet<>(nodes(backup.protects()));
    }

    /** The needs of a function or component. */
    List<Need> needs(String node) {
        Function function = function(node);
        Component component = component(node);
        return function != null ? function.needs() : component != null ? component.needs() : List.of();
    }

    List<Need> hardNeeds(String node) {
        return needs(node).stream().filter(Need::hard).toList();
    }
}
