package io.continuitylint.maven;

import io.continuitylint.request.RequestException;
import java.util.function.UnaryOperator;

/** Where a parameter is set in a Maven build. */
final class ParameterPlace {

    private ParameterPlace() {}

    /** What was refused, with a line that names where in a build it may be set. */
    static String explain(RequestException refused) {
        String message = refused.describe(UnaryOperator.identity());
        return refused.parameter() == null
                ? message
                : message + "\nIt is set in <%1$s> in the POM or with -Dcontinuity.%1$s".formatted(refused.parameter());
    }
}
