package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The domains that a thing declares to lie in, with all that those lie in: its own {@code in}, and nothing further down the line. */
record OwnPlaces(Protection protection) {

    /** Of an anyOf only what all its alternatives lie in. Persons and roles lie nowhere. */
    Set<String> of(String node) {
        Component component = protection.things().component(node);
        Set<String> places = new TreeSet<>();
        if (component == null || component.kind() == ComponentKind.PERSON || component.kind() == ComponentKind.ROLE) {
            return places;
        }
        component.in().forEach(location -> places.addAll(common(location.anyOf())));
        return places;
    }

    /** Of a function those of the single things that it directly needs. */
    Set<String> ofPrimary(String node) {
        if (protection.things().function(node) == null) {
            return of(node);
        }
        Set<String> places = new TreeSet<>();
        for (Need need : protection.things().hardNeeds(node)) {
            if (need instanceof Need.Single) {
                protection.things().nodes(need.references()).forEach(used -> places.addAll(of(used)));
            }
        }
        return places;
    }

    /** The domains in which so many members lie that fewer than k are outside. */
    Set<String> leavingTooFew(int k, Collection<String> members) {
        Set<String> all = new TreeSet<>();
        members.forEach(member -> all.addAll(ofPrimary(member)));
        all.removeIf(place -> members.stream()
                        .filter(member -> !ofPrimary(member).contains(place))
                        .count()
                >= k);
        return all;
    }

    /** Those of anything that a backup uses, and those in which all of its copies lie. */
    Set<String> of(Backup backup) {
        Set<String> places = new TreeSet<>();
        protection.things().nodes(backup.uses()).forEach(used -> places.addAll(of(used)));
        places.addAll(ofCopies(backup));
        return places;
    }

    Set<String> ofCopies(Backup backup) {
        Set<String> common = null;
        for (Backup.Copy copy : backup.copies()) {
            Set<String> places = new TreeSet<>();
            copy.in()
                    .forEach(reference ->
                            places.addAll(withAncestors(protection.things().node(reference))));
            common = intersection(common, places);
        }
        return common == null ? Set.of() : common;
    }

    private Set<String> common(List<Reference> alternatives) {
        Set<String> common = null;
        for (Reference alternative : alternatives) {
            common = intersection(common, withAncestors(protection.things().node(alternative)));
        }
        return common == null ? Set.of() : common;
    }

    private static Set<String> intersection(@Nullable Set<String> some, Set<String> others) {
        if (some == null) {
            return others;
        }
        some.retainAll(others);
        return some;
    }

    /** A domain and all that it lies in. */
    Set<String> withAncestors(@Nullable String domain) {
        Set<String> places = new TreeSet<>();
        String node = domain;
        while (node != null && places.add(node)) {
            node = protection.things().domains(node).stream()
                    .map(each -> protection.things().node(each.parent()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return places;
    }

    /** The components that lie in a domain. */
    List<Component> components(String place) {
        return protection.things().workspace().components().values().stream()
                .filter(component -> component.in().stream()
                        .anyMatch(location -> common(location.anyOf()).contains(place)))
                .toList();
    }
}
