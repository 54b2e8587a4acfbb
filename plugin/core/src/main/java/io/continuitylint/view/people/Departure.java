package io.continuitylint.view.people;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;

/**
 * A person who has departed and is listed still.
 *
 * @param listing what lists the person: a role, a credential, or what the person may activate
 */
public record Departure(Subject listing, Component person) {}
