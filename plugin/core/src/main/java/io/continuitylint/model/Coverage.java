package io.continuitylint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a backup carries, of what, and for how long.
 *
 * @param capacity how much it carries: a quantity, or a percent of the demand; null where it is not declared
 * @param endurance how long it lasts; null where it is not declared
 * @param datasets the data sets it holds
 * @param items the items of the function that it covers
 * @param qualities licences, certifications, jurisdictions or latency classes it has
 * @param functions the functions that it carries, where it cannot carry all
 * @param degraded what is not done while on it, in words; null where it is not declared
 * @param approvedBy the role, person or team that agreed to a partial coverage; null for nobody
 */
public record Coverage(
        @Nullable Quantity capacity,
        @Nullable Timespan endurance,
        List<String> datasets,
        List<String> items,
        List<String> qualities,
        List<Reference> functions,
        @Nullable String degraded,
        @Nullable Reference approvedBy) {}
