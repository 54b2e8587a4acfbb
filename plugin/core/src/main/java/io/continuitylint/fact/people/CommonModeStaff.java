package io.continuitylint.fact.people;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All persons of a role, at least two, fail together: in one site or team, or because they travel with each other.
 *
 * @param role the role they all hold or deputize
 * @param persons those who fail together
 * @param domain the site or team that all of them share; null where they only travel together
 * @param element the loss that takes the domain away: itself, or a scenario that applies; null where there is no domain
 * @param backup the one that must survive that loss and takes the role; null where a function requires it to run, or where
 *     they only travel together
 * @param survivor what is left when the domain is lost: a backup of the role, or of what the backup is for; null where nothing
 *     is, or where they only travel together
 * @param function the strictest that requires the role to run and stops with that loss; null for none, also where they only travel
 *     together
 * @param travels whether all of them are in one group of persons who travel with each other
 */
public record CommonModeStaff(
        Component role,
        List<Component> persons,
        @Nullable Domain domain,
        @Nullable Subject element,
        @Nullable Backup backup,
        @Nullable Backup survivor,
        @Nullable Function function,
        boolean travels) {

    /** Where it is written that each of them is there. */
    public List<Place> places() {
        return persons.stream()
                .map(person ->
                        person.at(person.person() == null || person.person().site() == null ? "in" : "site"))
                .toList();
    }

    /** Where it is written who travels with whom. */
    public List<Place> journeys() {
        return persons.stream()
                .filter(person -> person.person() != null
                        && !person.person().travelsWith().isEmpty())
                .map(person -> person.at("travelsWith"))
                .toList();
    }
}
