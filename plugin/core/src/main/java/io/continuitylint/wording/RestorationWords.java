package io.continuitylint.wording;

import io.continuitylint.fact.restoration.RestorePlace;
import io.continuitylint.fact.restoration.StartCycle;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import java.util.List;
import java.util.stream.Collectors;

/** Words of the facts about restoration. */
public final class RestorationWords {

    private RestorationWords() {}

    /**
     * Whom a cycle keeps down, and whose tier counts: {@code ; it keeps refunds and payroll down (tier 2 through payroll)};
     * nothing for none but its first.
     */
    public static String keptDown(StartCycle cycle) {
        List<Function> functions = cycle.others();
        if (functions.isEmpty()) {
            return "";
        }
        Function strictest = cycle.strictest();
        String tier = functions.size() == 1 ? Words.tier(strictest.tier()) : Words.through(strictest, 0);
        return "; it keeps " + Words.list(functions) + " down" + (cycle.first() == strictest ? "" : " (" + tier + ")");
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
