package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
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
 * @param deletableBy principals (accounts, roles) that can delete or encrypt this store; empty: nobody may; null where it
 *     is not declared
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
        @Nullable List<String> deletableBy,
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

    @Override
    public Entity entity() {
        return Entity.COMPONENT;
    }

    /** Whether it watches something and is switched off; on is the default. */
    public boolean isSwitchedOff() {
        return monitor != null && !monitor.enabled();
    }

    /** Whether its {@code lifecycle} says retired. */
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
