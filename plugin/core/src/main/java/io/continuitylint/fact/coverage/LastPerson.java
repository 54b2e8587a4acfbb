package io.continuitylint.fact.coverage;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import java.util.List;

/**
 * A person who in one event is the last that is left for several tasks at once. There is one for each such person, for the
 * event that leaves most tasks.
 *
 * @param person who is left
 * @param event a domain or a scenario
 * @param tasks roles that nobody else is left to fill, and backups that nobody else is left to activate; at least two
 * @param alone those of them for which there is nobody else in any event
 */
public record LastPerson(Component person, Subject event, List<Subject> tasks, List<Subject> alone) {

    /** Those tasks, where a second person for each of them would leave one task at most; else none. */
    public List<Subject> explaining() {
        return tasks.size() - alone.size() <= 1 ? alone : List.of();
    }
}
