package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A critical function (ISO 22301: prioritized activity).
 *
 * @param id the key it is written under
 * @param title a name for people; null where there is none
 * @param owner the role, team or person that is accountable for it: its own, else that of the defaults, else that of
 *     the file; null where none of them names one
 * @param tier how critical it is, 1 (life-safety, existential) to 4; null where it was not classified, and then it is
 *     not critical
 * @param hours when it must work; never null: {@code 24x7} where it was not given
 * @param impact how bad it gets the longer it is away, from the business impact analysis; empty where it is not
 *     declared
 * @param mtpd maximum tolerable period of disruption, which may also be written as {@code mtd} or {@code mao}; null
 *     where it is not declared. Required of critical functions
 * @param rto recovery time objective: how soon it must be back; null where it is not declared. Required of critical
 *     functions
 * @param rpo recovery point objective: of how much time the latest data may be lost. {@code n/a} is the answer of a
 *     function without data; null there, see {@code rpoNotApplicable}, and where it is not declared
 * @param rpoNotApplicable whether the answer about the rpo is {@code n/a}
 * @param mbco minimum business continuity objective: how much it must carry while degraded, a percent of the demand or
 *     a quantity in its unit; a number without a unit is a percent. Null where it is not declared. Required of critical
 *     functions
 * @param demand how much of it is wanted; null where it is not declared
 * @param sustain how long a backup must carry it; null: the repair time of what it stands in for
 * @param qualities licences, certifications, jurisdictions or latency classes that a substitute must have too
 * @param items what must all be covered: circuits, sites, branches, systems
 * @param needs what it needs to run
 * @param without the groups of resources of which somebody looked and found that it needs none
 * @param constraint the one thing whose loss stops it, to be backed up before all others; null where it is not
 *     declared. Required in tier 1
 * @param safeState the fail-safe state that overrides continuation; null where it is not declared. {@code none} is an
 *     answer
 * @param restoreAfter functions that are to be restored before it; the order of what it needs follows from its needs
 * @param biaReviewed the day of the last business impact analysis; null where it is not declared
 * @param workRecovery from "the system is back" to "the work has caught up"; null where it is not declared
 * @param degraded the agreed reduced service while on a partial backup; null where none was agreed
 * @param scenarios scenarios it must survive, besides those that apply to its tier
 * @param from where it was imported from, such as {@code backstage:component:default/api}; null for nothing
 */
public record Function(
        String id,
        @Nullable String title,
        @Nullable Reference owner,
        @Nullable Integer tier,
        Window hours,
        List<Impact> impact,
        @Nullable Timespan mtpd,
        @Nullable Timespan rto,
        @Nullable Timespan rpo,
        boolean rpoNotApplicable,
        @Nullable Quantity mbco,
        @Nullable Demand demand,
        @Nullable Timespan sustain,
        List<String> qualities,
        List<String> items,
        List<Need> needs,
        Set<ResourceGroup> without,
        @Nullable Reference constraint,
        @Nullable String safeState,
        List<Reference> restoreAfter,
        @Nullable LocalDate biaReviewed,
        @Nullable Timespan workRecovery,
        @Nullable Degraded degraded,
        List<Reference> scenarios,
        @Nullable String from,
        Origin origin)
        implements Subject {

    public Function {
        without = Collections.unmodifiableSet(without);
    }

    /** The strictest tier first, those without one last; in one tier by id. */
    public static final Comparator<Function> STRICTEST_FIRST = Comparator.comparing(
                    Function::tier, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Function::id);

    /**
     * One step of the impact over time.
     *
     * @param after how long it has been away by then; null where it is not declared
     * @param level how bad it is then; null where it is not declared
     * @param kind bad in which way; null where it is not declared
     * @param amount how much, such as money; null where it is not declared
     */
    public record Impact(
            @Nullable Timespan after,
            @Nullable Level level,
            @Nullable ImpactKind kind,
            @Nullable Quantity amount,
            Origin origin) {}

    /** How bad. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH,
        SEVERE
    }

    /** Bad for whom. */
    public enum ImpactKind {
        SAFETY,
        FINANCIAL,
        LEGAL,
        REPUTATION,
        CUSTOMER
    }

    /**
     * How much of the function is wanted.
     *
     * @param peak the most that is demanded of it, in its own unit; null where it is not declared
     * @param growth percent a year, from {@code measured} on; null for none
     * @param measured the day on which the peak was measured; null where it is not declared, and then nothing has grown
     */
    public record Demand(
            @Nullable Quantity peak,
            @Nullable Quantity growth,
            @Nullable LocalDate measured) {}

    /**
     * The agreed reduced service while on a partial backup.
     *
     * @param mode what is still done, in words; null where it is not declared
     * @param approvedBy the role, person or team that agreed to it; null for nobody
     */
    public record Degraded(@Nullable String mode, @Nullable Reference approvedBy) {}

    @Override
    public Entity entity() {
        return Entity.FUNCTION;
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
