package io.continuitylint.model;

import io.continuitylint.source.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All manifests together. Maps iterate by id, so that nothing depends on the order of files.
 *
 * @param backups inline ones included
 * @param groups every anyOf, quorum and units need
 * @param tests by date, then by place; those after {@code asOf} that are not known yet are left out
 * @param files in the order of their names
 * @param misread what was written and could not be read: unknown to the rules, and not absent
 */
public record Workspace(
        Map<String, Function> functions,
        Map<String, Component> components,
        Map<String, Domain> domains,
        Map<String, Backup> backups,
        Map<String, Group> groups,
        Map<String, Scenario> scenarios,
        Map<String, AcceptedRisk> acceptedRisks,
        List<Test> tests,
        Policy policy,
        List<SourceFile> files,
        Misread misread) {

    /** What a reference names, or null where it resolves to nothing. */
    public @Nullable Subject find(@Nullable Reference reference) {
        return reference == null ? null : find(reference.target());
    }

    public @Nullable Subject find(Reference.@Nullable Target target) {
        return target == null ? null : of(target.entity()).get(target.id());
    }

    /** The component a reference names, or null. */
    public @Nullable Component component(@Nullable Reference reference) {
        return find(reference) instanceof Component component ? component : null;
    }

    /** Who answers for an object; for a group, who answers for what needs it. Null for nobody. */
    public @Nullable Reference ownerOf(@Nullable Subject object) {
        if (object instanceof Group group) {
            return ownerOf(find(group.dependent()));
        }
        return object == null ? null : object.owner();
    }

    /** In how many domains one may lie, each within the next. What is farther out does not count as a place of it. */
    public static final int MAX_ANCESTORS = 64;

    /**
     * A domain and what it lies in, the innermost first, up to {@value #MAX_ANCESTORS}; a cycle of parents ends where it
     * closes.
     */
    public Set<Domain> withAncestors(@Nullable Reference reference) {
        Set<Domain> domains = new LinkedHashSet<>();
        Reference here = reference;
        while (domains.size() <= MAX_ANCESTORS && find(here) instanceof Domain domain && domains.add(domain)) {
            here = domain.parent();
        }
        return domains;
    }

    /** The contract of a supplier, or null for what is not a supplier and for one that names no contract. */
    public @Nullable Component contractOf(Component supplier) {
        Component contract = supplier.supplier() == null
                ? null
                : component(supplier.supplier().contract());
        return contract == null || contract.contract() == null ? null : contract;
    }

    private Map<String, ? extends Subject> of(Entity entity) {
        return switch (entity) {
            case FUNCTION -> functions;
            case COMPONENT -> components;
            case DOMAIN -> domains;
            case BACKUP -> backups;
            case GROUP -> groups;
            case SCENARIO -> scenarios;
            case ACCEPTED_RISK -> acceptedRisks;
            case TEST, POLICY -> Map.of();
        };
    }

    /** Every object that is declared under an id. */
    public List<Collection<? extends Subject>> subjects() {
        return List.of(
                functions.values(),
                components.values(),
                domains.values(),
                backups.values(),
                groups.values(),
                scenarios.values(),
                acceptedRisks.values());
    }

    /** The same by their keys; made anew at each call. */
    public Map<String, Subject> subjectsByKey() {
        Map<String, Subject> byKey = new HashMap<>();
        for (Collection<? extends Subject> some : subjects()) {
            some.forEach(subject -> byKey.put(subject.key(), subject));
        }
        return byKey;
    }
}
