package io.continuitylint.fact.people;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.List;

/**
 * A person who would be called into several roles at once, by the loss that calls most of them. A loss calls the roles
 * that activate, install or are the backups of what it takes away.
 *
 * @param person who would be called
 * @param roles those the person holds or deputizes, at least two
 */
public record RoleConflict(Component person, List<Component> roles, Subject element) {

    /** Where these roles are. */
    public List<Place> places() {
        return roles.stream().map(role -> role.origin().key()).toList();
    }

    /** How many they are, for a comparison with the most there may be. */
    public int count() {
        return roles.size();
    }
}
