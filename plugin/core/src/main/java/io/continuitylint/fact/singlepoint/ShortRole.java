package io.continuitylint.fact.singlepoint;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.view.words.Words;
import java.util.List;

/**
 * A role on the service path of a critical function that has fewer persons today than it needs.
 *
 * @param persons how many there are today
 * @param unknown whether it never listed anybody, so that nobody can say who fills it
 * @param functions those that require it, the strictest first
 */
public record ShortRole(Component role, int persons, boolean unknown, int minimum, List<Function> functions) {

    public Function strictest() {
        return functions.get(0);
    }

    /** The ids of the functions, for a message. */
    public String functionNames() {
        return Words.list(functions);
    }

    public String minimumInWords() {
        return Words.count(minimum, "person");
    }

    /** {@code nobody}, {@code 1}. */
    public String personsInWords() {
        return persons == 0 ? "nobody" : Integer.toString(persons);
    }
}
