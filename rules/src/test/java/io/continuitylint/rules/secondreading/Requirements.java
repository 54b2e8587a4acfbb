package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each thing needs to run: the first three rows of the table in derived-notions.md, Requirements. */
record Requirements(Things things) {

    /** What cannot be met by anything. */
    private static final Requirement NEVER = new Requirement.AtLeast(1, List.of());

    /** All that a thing requires. */
    List<Requirement> of(String node) {
        List<Requirement> all = new ArrayList<>();
        things.hardNeeds(node).forEach(need -> all.add(of(need)));
        Component component = things.component(node);
        if (component != null) {
            component.in().forEach(location -> all.addAll(Requirement.oneOf(things.nodes(location.anyOf()))));
            all.addAll(Requirement.each(Things.derivedDomain(component)));
            all.addAll(byKind(component));
        }
        things.domains(node).forEach(domain -> all.addAll(each(domain.parent())));
        return all;
    }

    /** One need: a thing with the backups under it, or a group. */
    Requirement of(Need need) {
        if (need instanceof Need.Single single) {
            String node = things.node(single.use());
            return node == null
                    ? new Requirement.AtLeast(0, List.of())
                    : new Requirement.Member(node, single.backups());
        }
        Need.OfGroup group = (Need.OfGroup) need;
        return Requirement.atLeast(
                group.group().required(), things.nodes(group.group().members()));
    }

    private List<Requirement> byKind(Component component) {
        List<Requirement> all = new ArrayList<>();
        if (component.role() != null) {
            all.addAll(ofRole(component.role()));
        }
        if (component.credential() != null) {
            all.addAll(ofCredential(component.credential()));
        }
        if (component.supplier() != null) {
            all.addAll(Requirement.each(things.nodes(component.supplier().upstream())));
        }
        if (component.stock() != null) {
            all.addAll(each(component.stock().storedAt()));
        }
        if (component.power() != null) {
            all.addAll(each(component.power().transfer()));
        }
        if (component.person() != null) {
            all.addAll(each(component.person().site()));
        }
        return all;
    }

    /** The minimum of those who are there; of a role that lists nobody nothing is known. */
    private List<Requirement> ofRole(Role role) {
        List<String> persons = things.nodes(role.persons());
        List<String> present = present(persons);
        if (persons.isEmpty()) {
            return List.of();
        }
        return List.of(present.isEmpty() ? NEVER : Requirement.atLeast(role.minimum(), present));
    }

    /** The quorum of the persons among its holders, which departures can make impossible, and one place. */
    private List<Requirement> ofCredential(Component.Credential credential) {
        List<Requirement> all = new ArrayList<>(Requirement.oneOf(things.nodes(credential.storedIn())));
        List<String> persons = things.nodes(credential.holders()).stream()
                .filter(this::isPerson)
                .distinct()
                .toList();
        int quorum = Math.min(credential.quorum(), persons.size());
        List<String> present = present(persons);
        if (!persons.isEmpty()) {
            all.add(present.size() < quorum ? NEVER : Requirement.atLeast(quorum, present));
        }
        return all;
    }

    private boolean isPerson(String node) {
        Component component = things.component(node);
        return component != null && component.kind() == ComponentKind.PERSON;
    }

    private List<String> present(Collection<String> persons) {
        return persons.stream()
                .distinct()
                .filter(person -> !things.isDeparted(person))
                .toList();
    }

    private List<Requirement> each(@Nullable Reference reference) {
        String node = things.node(reference);
        return node == null ? List.of() : Requirement.each(List.of(node));
    }

    /** The service part of a backup: all that it uses, and who installs the spares among them. */
    List<Requirement> service(Backup backup) {
        List<Requirement> all = new ArrayList<>(Requirement.each(things.nodes(backup.uses())));
        things.nodes(backup.uses()).stream()
                .map(things::component)
                .filter(Objects::nonNull)
                .filter(used -> used.stock() != null)
                .forEach(used -> all.addAll(each(used.stock().installer())));
        return all;
    }
}
