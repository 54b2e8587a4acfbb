package io.continuitylint.fact.singlepoint;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import java.util.Collections;
import java.util.List;

/**
 * A role on the service path of a critical function that has fewer persons today than it needs. There is one for each
 * such role.
 *
 * @param role the role that too few persons fill
 * @param persons how many there are today
 * @param unknown whether it never listed anybody, so that it is not known who fills it
 * @param minimum how many it needs
 * @param functions those that require it, the strictest first
 */
public record ShortRole(Component role, int persons, boolean unknown, int minimum, List<Function> functions) {

    public ShortRole {
        functions = Collections.unmodifiableList(functions);
    }

    /** The first of the functions that require it. */
    public Function strictest() {
        return functions.get(0);
    }
}
