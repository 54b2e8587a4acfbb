package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can fail: a server, a data set, a person, a supplier, a credential.
 *
 * @param kind null where it is missing or unknown, which is reported by manifest/invalid
 * @param in the failure domains it lies in, all of which must survive
 * @param composite null where it was not said; see the analysis for the default
 * @param startNeeds null where it was not said; empty where it starts without anything
 * @param person and the fields after it: what belongs to one kind only, null for the others
 */
public record Component(
        String id,
        @Nullable String title,
        @Nullable ComponentKind kind,
        @Nullable Reference owner,
        List<Location> in,
        List<Need> needs,
        @Nullable Boolean composite,
        @Nullable Quantity capacity,
        @Nullable Quantity utilisation,
        @Nullable Timespan repair,
        @Nullable Timespan start,
        @Nullable List<Reference> startNeeds,
        @Nullable Data data,
        List<String> deletableBy,
        @Nullable String version,
        @Nullable String model,
        @Nullable LocalDate endOfSupport,
        @Nullable LocalDate changed,
        Lifecycle lifecycle,
        @Nullable String limit,
        @Nullable Timespan stagger,
        List<String> controls,
        @Nullable String offered,
        @Nullable String notCritical,
        @Nullable String from,
        @Nullable Person person,
        @Nullable Role role,
        @Nullable Team team,
        @Nullable Credential credential,
        @Nullable Supplier supplier,
        @Nullable Contract contract,
        @Nullable Monitor monitor,
        @Nullable Stock stock,
        @Nullable Power power,
        Origin origin)
        implements Subject {

    /** Where it is in its life. */
    public enum Lifecycle {
        ACTIVE,
        DEPRECATED,
        RETIRED
    }

    /** One entry of {@code in}: a domain, or several of which one must survive. */
    public record Location(List<Reference> anyOf, Origin origin) {}

    /**
     * What a store holds.
     *
     * @param datasets names
     * @param rebuildFrom marks a cache, index or replica that is rebuilt and needs no copy and no rpo
     */
    public record Data(
            @Nullable Quantity size,
            List<String> datasets,
            @Nullable Quantity changeRate,
            @Nullable Timespan detectCorruption,
            List<String> jurisdiction,
            @Nullable String classification,
            @Nullable String media,
            @Nullable Timespan retention,
            @Nullable Reference rebuildFrom) {}

    /** @param until the last day of the person with the organisation */
    public record Person(
            @Nullable LocalDate until,
            @Nullable Reference site,
            List<Reference> travelsWith,
            @Nullable LocalDate contactVerified,
            @Nullable LocalDate remoteAccess,
            List<Reference> mayEnter,
            List<String> skills) {}

    /** A task that several persons can fill. */
    public record Role(
            List<Reference> holders,
            List<Deputy> deputies,
            int minimum,
            @Nullable Window coverage,
            List<RosterShare> rosterShare,
            List<String> authority,
            @Nullable Quantity spendLimit) {}

    /** Somebody who can stand in for the holder of a role. */
    public record Deputy(
            @Nullable Reference person,
            @Nullable LocalDate trained,
            @Nullable Timespan validFor,
            @Nullable LocalDate exercised,
            @Nullable LocalDate access,
            @Nullable Quantity time,
            Origin origin) {}

    /** What part of a roster one person carries, a percent. */
    public record RosterShare(Reference person, Quantity share) {}

    /** A group of persons with a lead. */
    public record Team(List<Reference> holders, @Nullable Reference lead) {}

    /** A credential or key. */
    public record Credential(
            List<Reference> holders,
            int quorum,
            List<Reference> storedIn,
            @Nullable LocalDate expires,
            List<Reference> opens,
            boolean breakGlass,
            @Nullable Reference monitoredBy) {}

    /** A supplier or counterparty. */
    public record Supplier(
            @Nullable Reference contract,
            List<Reference> upstream,
            @Nullable LocalDate qualified,
            @Nullable LocalDate lastDelivery,
            @Nullable Evidence bcEvidence) {}

    /** What was agreed with a supplier. */
    public record Contract(
            @Nullable LocalDate from,
            @Nullable LocalDate expires,
            @Nullable Timespan noticePeriod,
            @Nullable Quantity guaranteedCapacity,
            @Nullable Timespan leadTime,
            @Nullable Timespan restores,
            boolean priorityOfService,
            boolean areaWideExclusion) {}

    /** Something that watches and alerts. */
    public record Monitor(boolean enabled) {}

    /** A stock or spare part. */
    public record Stock(
            @Nullable Quantity quantity,
            @Nullable Quantity minimum,
            @Nullable Quantity useRate,
            @Nullable LocalDate expires,
            List<String> fits,
            @Nullable Reference installer,
            @Nullable Reference storedAt,
            @Nullable Timespan installTime,
            @Nullable Reference bridges) {}

    /** Power equipment. */
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
            @Nullable Circuits circuits) {}

    /** How power equipment works. */
    public enum PowerType {
        GENERATOR,
        UPS,
        FEED,
        ATS
    }

    /** The circuits that must be carried and those that are. */
    public record Circuits(List<String> needed, List<String> covered) {}

    @Override
    public Entity entity() {
        return Entity.COMPONENT;
    }

    /** Whether it watches something and is switched off; one that does not say is on. */
    public boolean isSwitchedOff() {
        return monitor != null && !monitor.enabled();
    }

    public boolean isRetired() {
        return lifecycle == Lifecycle.RETIRED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
