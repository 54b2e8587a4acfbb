package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can fail: a server, a data set, a person, a supplier, a credential.
 *
 * @param id the key it is written under
 * @param title a name for people; null where there is none
 * @param kind what it is; null where it is missing or unknown, which is reported by manifest/invalid
 * @param owner the role, team or person that is accountable for it: its own, else that of the defaults, else that of
 *     the file; null where none of them names one
 * @param in the failure domains it lies in, all of which must survive; of an entry {@code {anyOf: [zone-a, zone-b]}}
 *     one must
 * @param needs what it needs to run
 * @param composite whether it has nothing of its own that could be lost; null where it is not declared. See
 *     derived-notions.md, Elements, for what holds then
 * @param capacity how much it carries or holds; null where it is not declared
 * @param utilisation how much of the capacity is in use normally, for groups whose members all work; null where it is
 *     not declared
 * @param repair how long it takes to repair or replace it; null where it is not declared
 * @param start how long a cold start takes once what it needs is up; null where it is not declared, and then it takes
 *     no time
 * @param startNeeds what it needs to start, where that differs from {@code needs} (a licence server, DNS, secrets);
 *     null where it is not declared, and then {@code needs} counts; empty where it starts without anything
 * @param data what a store holds; null where it is not declared
 * @param deletableBy principals (accounts, roles) that can delete or encrypt this store
 * @param version its version; null where it is not declared. Together with {@code model} it makes a software domain
 *     {@code model@version}
 * @param model what product it is, for common faults and for spares that fit; null where it is not declared
 * @param endOfSupport the last day on which its maker supports it; null where it is not declared
 * @param changed the day of the last significant change, after which older tests do not count; null where it is not
 *     declared
 * @param lifecycle where it is in its life; never null: {@code active} where it is not declared
 * @param limit a hard limit, such as a file size; the same text on a primary and its copy means that the copy inherits
 *     it. Null where it is not declared
 * @param stagger how much later than its counterpart a change reaches it; null where it is not declared
 * @param controls protective controls in force: encryption, access review, ...
 * @param offered to whom outside this workspace it is offered, so that its backups are no orphans; null where it is not
 * @param notCritical why it may stay outside the map of functions; null where it is not declared
 * @param from where it was imported from, such as {@code terraform:aws_db_instance.main}; null for nothing
 * @param person what only a person has; null for other kinds
 * @param role what only a role has; null for other kinds
 * @param team what only a team has; null for other kinds
 * @param credential what only a credential or a key has; null for other kinds
 * @param supplier what only a supplier or a counterparty has; null for other kinds
 * @param contract what only a contract has; null for other kinds
 * @param monitor what only a monitor has; null for other kinds
 * @param stock what only a stock or a spare has; null for other kinds
 * @param power what only power equipment has; null for other kinds
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

    /**
     * One entry of {@code in}: a domain, or several of which one must survive.
     *
     * @param anyOf one domain, or several
     */
    public record Location(List<Reference> anyOf, Origin origin) {}

    /**
     * What a store holds.
     *
     * @param size how much there is; null where it is not declared
     * @param datasets names of the sets of data in it; two stores that name the same hold the same
     * @param changeRate how much changes, a quantity per time or a percent; null where it is not declared
     * @param detectCorruption how long a corruption may go unnoticed; null where it is not declared
     * @param jurisdiction where the data may be
     * @param classification how confidential it is, in your own words; null where it is not declared
     * @param media what it is kept on, such as disk or tape; null where it is not declared
     * @param retention how long it must be kept by law; null where it is not declared
     * @param rebuildFrom marks a cache, index or replica that is rebuilt from another store, and needs no copy and no
     *     rpo; null for an original
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

    /**
     * What only a person has.
     *
     * @param until the last day of the person with the organisation; null where there is none
     * @param site the domain where the person works, and with which the person is lost; null where it is not declared
     * @param travelsWith persons with whom this one travels, and so may be lost together
     * @param contactVerified the day on which it was last verified that the person can be reached; null for never
     * @param remoteAccess the day on which remote access was last verified; null for never
     * @param mayEnter domains or components that the person may enter
     * @param skills what the person is trained in
     */
    public record Person(
            @Nullable LocalDate until,
            @Nullable Reference site,
            List<Reference> travelsWith,
            @Nullable LocalDate contactVerified,
            @Nullable LocalDate remoteAccess,
            List<Reference> mayEnter,
            List<String> skills) {}

    /**
     * A task that several persons can fill.
     *
     * @param holders the persons who fill it
     * @param deputies those who can stand in for a holder
     * @param minimum how many persons are needed to fill it
     * @param coverage when somebody of the role is on duty; null where it is not declared, and then it counts as always
     * @param rosterShare what part of the roster each person carries
     * @param authority grants: what its holders and deputies may decide
     * @param spendLimit how much money they may spend without asking; null where it is not declared
     */
    public record Role(
            List<Reference> holders,
            List<Deputy> deputies,
            int minimum,
            @Nullable Window coverage,
            List<RosterShare> rosterShare,
            List<String> authority,
            @Nullable Quantity spendLimit) {

        /** The holders, then the deputies. */
        public List<Reference> persons() {
            List<Reference> persons = new ArrayList<>(holders);
            for (Deputy deputy : deputies) {
                if (deputy.person() != null) {
                    persons.add(deputy.person());
                }
            }
            return persons;
        }
    }

    /**
     * Somebody who can stand in for the holder of a role.
     *
     * @param person who it is; null where nobody was named, which is reported by manifest/invalid
     * @param trained the day of the last training; null for never
     * @param validFor how long a training is valid; null where it is not declared
     * @param exercised the day on which the deputy last did the work; null for never
     * @param access the day on which the deputy's access was last verified; null for never
     * @param time how much of the deputy's time is set aside, a percent; null where it is not declared
     */
    public record Deputy(
            @Nullable Reference person,
            @Nullable LocalDate trained,
            @Nullable Timespan validFor,
            @Nullable LocalDate exercised,
            @Nullable LocalDate access,
            @Nullable Quantity time,
            Origin origin) {}

    /**
     * What part of a roster one person carries, a percent.
     *
     * @param person who carries it
     * @param share a percent of the roster
     */
    public record RosterShare(Reference person, Quantity share) {}

    /**
     * A group of persons with a lead.
     *
     * @param holders the persons in it
     * @param lead the role or person that leads it; null where it is not declared
     */
    public record Team(List<Reference> holders, @Nullable Reference lead) {}

    /**
     * A credential or key.
     *
     * @param holders persons or roles that hold it
     * @param quorum how many of its holders are needed to use it
     * @param storedIn where it is kept; one of these is enough
     * @param expires the last day on which it is valid; null where it does not end
     * @param opens what it opens
     * @param breakGlass whether it is for emergencies only
     * @param monitoredBy what reports when it is used; null for nothing
     */
    public record Credential(
            List<Reference> holders,
            int quorum,
            List<Reference> storedIn,
            @Nullable LocalDate expires,
            List<Reference> opens,
            boolean breakGlass,
            @Nullable Reference monitoredBy) {}

    /**
     * A supplier or counterparty.
     *
     * @param contract the component of kind contract that was agreed with it; null where there is none
     * @param upstream suppliers on whom it relies itself, all of them
     * @param qualified the day on which it was last qualified; null for never
     * @param lastDelivery the day of its last delivery; null for never
     * @param bcEvidence proof of its own business continuity; null for none
     */
    public record Supplier(
            @Nullable Reference contract,
            List<Reference> upstream,
            @Nullable LocalDate qualified,
            @Nullable LocalDate lastDelivery,
            @Nullable Evidence bcEvidence) {}

    /**
     * What was agreed with a supplier.
     *
     * @param from the first day on which it is in force; null where it is not declared
     * @param expires the last day on which it is in force; null where it does not end
     * @param noticePeriod how long before its end it must be cancelled or renewed; null where it is not declared
     * @param guaranteedCapacity how much the supplier guarantees; null for nothing
     * @param leadTime from the order to the delivery; null where it is not declared
     * @param restores how soon the supplier promises to restore its service; null where it does not
     * @param priorityOfService whether you are served before others
     * @param areaWideExclusion whether it does not hold in events that hit a whole area
     */
    public record Contract(
            @Nullable LocalDate from,
            @Nullable LocalDate expires,
            @Nullable Timespan noticePeriod,
            @Nullable Quantity guaranteedCapacity,
            @Nullable Timespan leadTime,
            @Nullable Timespan restores,
            boolean priorityOfService,
            boolean areaWideExclusion) {}

    /**
     * Something that watches and alerts.
     *
     * @param enabled whether it is switched on
     */
    public record Monitor(boolean enabled) {}

    /**
     * A stock or spare part.
     *
     * @param quantity how much is there; null where it is not declared
     * @param minimum how much must always be there; null where it is not declared
     * @param useRate how much is used, per time; null where it is not declared
     * @param expires the last day on which it is good; null where it does not end
     * @param fits the models that it fits
     * @param installer the role or person that installs it; null where nobody has to
     * @param storedAt the domain or component where it is kept, and with which it is lost; null where it is not
     *     declared
     * @param installTime how long it takes to install; null where it is not declared
     * @param bridges the supplier or component whose absence it bridges; null for none
     */
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
            @Nullable Circuits circuits) {}

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

    @Override
    public Entity entity() {
        return Entity.COMPONENT;
    }

    /** Whether it watches something and is switched off; on is the default. */
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
