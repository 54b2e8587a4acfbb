package io.continuitylint.fact;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person without whom a critical function stops or cannot be recovered.
 *
 * @param object the role, credential or backup that leans on the person alone
 * @param toRecover the person is missing from every recovery; else from the running service
 * @param functions those it removes, the strictest first
 */
public record KeyPerson(
        Subject object,
        Component person,
        boolean toRecover,
        List<Function> functions,
        @Nullable Chain chain) {

    public Function strictest() {
        return functions.get(0);
    }

    /** The ids of the functions, for a message. */
    public String functionNames() {
        return Words.list(functions);
    }
}
