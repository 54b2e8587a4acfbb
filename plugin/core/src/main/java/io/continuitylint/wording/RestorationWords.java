package io.continuitylint.wording;

import io.continuitylint.fact.activation.RecoveryInFailure;
import io.continuitylint.fact.restoration.RestorePlace;
import io.continuitylint.fact.restoration.StartCycle;
import io.continuitylint.model.Backup;
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

    /** {@code db-2 is lost with it}; of several targets, one of which would do, all of them. */
    public static String lostTargets(RecoveryInFailure target) {
        Backup.Restore restore = target.backup().restore();
        return restore == null || restore.target().size() < 2
                ? target.tool().id() + " is lost with it"
                : Words.list(restore.target()) + " are lost with it";
    }

    /**
     * After a loss, how many more do the same, one by its name: {@code , or in 2 other losses,}; nothing where there
     * are none.
     */
    public static String orOther(RecoveryInFailure lost) {
        if (lost.other() != null) {
            return ", or in " + Words.event(lost.other()) + ",";
        }
        return lost.omitted() == 0 ? "" : ", or in " + lost.omitted() + " other losses,";
    }

    private static String why(RestorePlace place, RestorePlace.Unfit unfit) {
        Component target = unfit.target();
        return switch (unfit.why()) {
            case RETIRED -> "is retired";
            case UNSUPPORTED -> "has been out of support since " + target.endOfSupport();
            case TOO_SMALL ->
                "holds less than "
                        + (place.backup().restore() == null
                                ? "the copy"
                                : place.backup().restore().size());
        };
    }
}
