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
 */
public record LastPerson(Component person, Subject event, List<Subject> tasks) {}
