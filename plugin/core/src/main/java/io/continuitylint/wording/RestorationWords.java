package io.continuitylint.wording;

import io.continuitylint.fact.restoration.RestorePlace;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import java.util.List;
import java.util.stream.Collectors;

/** Words of the facts about restoration. */
public final class RestorationWords {

    private RestorationWords() {}

    /** {@code ; it keeps card-authorisation down}; nothing for none. */
    public static String keptDown(List<Function> functions) {
        return functions.isEmpty() ? "" : "; it keeps " + Words.list(functions) + " down";
    }

    /** The targets that cannot take a copy, each with why: {@code db-2 is retired, db-3 holds less than 4 TB}. */
    public static String unfit(RestorePlace place) {
        return place.unfit().stream()
                .map(unfit -> unfit.target().id() + " " + why(place, unfit))
                .collect(Collectors.joining(", "));
    }

    private static String why(RestorePlace place, RestorePlace.Unfit unfit) {
        Component target = unfit.target();
        return switch (unfit.why()) {
            case RETIRED -> "is retired";
            case UNSUPPORTED -> "is supported no more since " + target.endOfSupport();
            case TOO_SMALL ->
                "holds less than "
                        + (place.backup().restore() == null
                                ? "the copy"
                                : place.backup().restore().size());
        };
    }
}
