package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import io.continuitylint.view.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person without whom a critical function stops, or without whom nobody can activate what recovers it.
 *
 * @param object the role, credential or backup that leans on the person alone
 * @param recovered what nobody else can bring back by hand; empty where the person is needed to run
 * @param functions those it takes down, the strictest first
 */
public record KeyPerson(
        Subject object,
        Component person,
        List<Subject> recovered,
        List<Function> functions,
        @Nullable Chain chain) {

    public boolean isToRecover() {
        return !recovered.isEmpty();
    }

    public Function strictest() {
        return functions.get(0);
    }

    /** The ids of the functions, for a message. */
    public String functionNames() {
        return Words.list(functions);
    }

    /** For a message about what leans on the person: the functions that stop too, if it is none itself. */
    public String andFunctions() {
        return functions.contains(object) ? "" : ", and neither can " + functionNames();
    }

    /** The ids of what nobody else can bring back, for a message. */
    public String recoveredNames() {
        return Words.list(recovered);
    }

    /** Where a second person would be named. */
    public Place place() {
        return object instanceof Backup ? object.at("activation", "activators") : object.at("holders");
    }
}
