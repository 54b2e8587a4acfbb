package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import io.continuitylint.view.people.Departure;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person without whom a critical function stops, or without whom nobody can activate what recovers it. There is one for
 * each person and thing that depends on the person alone.
 *
 * @param object the role, credential or backup that depends on the person alone
 * @param person who cannot be replaced
 * @param likewise the first, by id, of several persons on each of whom the same object depends; null for that one itself
 * @param recovered what nobody else can bring back by hand
 * @param functions those that stop, the strictest first; none where the person is needed only to recover
 * @param recovering those that need what is recovered, the strictest first
 * @param chain from the function, or the backup, to the person; null where there is none
 * @param unusable the backups in the first place on that chain that has any, which do not help without the person; to
 *     recover, the one that the chain begins with
 * @param departures those whom the object lists beside the person and who have departed
 */
public record KeyPerson(
        Subject object,
        Component person,
        @Nullable Component likewise,
        List<Subject> recovered,
        List<Function> functions,
        List<Function> recovering,
        @Nullable Chain chain,
        List<UnusableBackup> unusable,
        List<Departure> departures) {

    public KeyPerson {
        departures = Collections.unmodifiableList(departures);
    }

    /** Whether the person is needed to recover something, and not to run it. */
    public boolean isToRecover() {
        return functions.isEmpty();
    }

    /** The first of the functions that stop, or that need what is recovered. */
    public Function strictest() {
        return Stream.concat(functions.stream(), recovering.stream())
                .min(Function.STRICTEST_FIRST)
                .orElseThrow();
    }

    /** The functions that stop along with what depends on the person; none where that is a function itself. */
    public List<Function> alsoStopped() {
        return functions.contains(object) ? List.of() : functions;
    }

    /** Where a second person would be named. */
    public Place place() {
        return object instanceof Backup ? object.at("activation", "activators") : object.at("holders");
    }
}
