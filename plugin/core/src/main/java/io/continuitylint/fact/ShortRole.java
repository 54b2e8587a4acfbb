package io.continuitylint.fact;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;

/** A role on the service path of a critical function that has fewer persons today than it needs. */
public record ShortRole(Component role, int persons, int minimum, Function function) {

    public String minimumInWords() {
        return Words.count(minimum, "person");
    }

    /** {@code nobody}, {@code 1 person}. */
    public String personsInWords() {
        return persons == 0 ? "nobody" : Integer.toString(persons);
    }
}
