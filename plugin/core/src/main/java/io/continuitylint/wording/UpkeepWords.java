package io.continuitylint.wording;

import io.continuitylint.fact.deadline.Deadline;

/** Words of what has to be done by a day: maintenance, and what tests left open. */
public final class UpkeepWords {

    private UpkeepWords() {}

    /** An entry of {@code maintenance} as it is called there: {@code "fuel sample"}, {@code the maintenance}. */
    public static String entry(Deadline upkeep) {
        return upkeep.name() == null ? "the maintenance" : "\"" + upkeep.name() + "\"";
    }

    /** Its name as a cause. */
    public static String entryCause(Deadline upkeep) {
        return upkeep.name() == null ? "maintenance" : upkeep.name();
    }

    /** The fuel of something as a cause. */
    public static String fuelCause(Deadline upkeep) {
        return SupplyWords.of("fuel", upkeep.item());
    }

    /** The battery of something as a cause. */
    public static String batteryCause(Deadline upkeep) {
        return SupplyWords.of("battery", upkeep.item());
    }

    /** A point that a test left open, by its name: {@code "F-1"}, {@code a finding}. */
    public static String point(Deadline point) {
        return point.name() == null ? "a finding" : "\"" + point.name() + "\"";
    }

    /** Its name as a cause; one without a name is known by its day. */
    public static String pointCause(Deadline point) {
        return point.name() == null ? "due-" + point.due() : point.name();
    }
}
