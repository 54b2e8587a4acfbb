package io.continuitylint.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Power equipment.
 *
 * @param type how it works; null where it is not declared
 * @param runsFor how long it lasts on its fuel or charge at the rated load; null where it is not declared
 * @param refuelContract the contract by which fuel comes; null for none
 * @param batteryReplaced the day on which the battery was last replaced; null where it is not declared
 * @param batteryLife how long a battery lasts; null where it is not declared
 * @param transfer the switch that it needs; null for none
 * @param ratedLoad the load it is made for; null where it is not declared
 * @param fuelTested the day on which the fuel was last tested; null for never
 * @param monitoredBy what watches it; null for nothing
 * @param alertTo who or what is alerted; null for nobody
 * @param circuits which circuits it must carry and which it does; null where it is not declared
 */
public record Power(
        @Nullable PowerType type,
        @Nullable Timespan runsFor,
        @Nullable Reference refuelContract,
        @Nullable LocalDate batteryReplaced,
        @Nullable Timespan batteryLife,
        @Nullable Reference transfer,
        @Nullable Quantity ratedLoad,
        @Nullable LocalDate fuelTested,
        @Nullable Reference monitoredBy,
        @Nullable Reference alertTo,
        @Nullable Circuits circuits) {

    /** How power equipment works. */
    public enum PowerType {
        GENERATOR,
        UPS,
        FEED,
        ATS
    }

    /**
     * The circuits that must be carried and those that are.
     *
     * @param needed names of those that must be carried
     * @param covered names of those that are
     */
    public record Circuits(List<String> needed, List<String> covered) {}
}
