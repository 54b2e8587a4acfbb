package io.continuitylint.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of substitute a backup is. */
public enum Variant {
    /** Runs beside the primary and takes over at once. */
    HOT_STANDBY(VariantClass.STANDBY),
    /** Carries a part of the load all the time. */
    ACTIVE_ACTIVE(VariantClass.STANDBY),
    /** Is there and has to be started or scaled. */
    WARM_STANDBY(VariantClass.STANDBY),
    /** Is there and has to be set up. */
    COLD_SPARE(VariantClass.SUPPLY),
    /** Somebody else who fills a role. */
    ROLE_BACKUP(VariantClass.PEOPLE),
    /** A copy of data that follows the original all the time. */
    RECORD_REPLICA(VariantClass.DATA),
    /** A copy of data of a moment. */
    RECORD_COPY(VariantClass.DATA),
    /** A copy that is kept for long. */
    ARCHIVE(VariantClass.DATA),
    /** Another supplier of the same. */
    ALTERNATE_SUPPLIER(VariantClass.SUPPLY),
    /** Goods that are kept for the time without deliveries. */
    RESERVE_STOCK(VariantClass.SUPPLY),
    /** A part that replaces a broken one. */
    SPARE_PART(VariantClass.SUPPLY),
    /** A generator or battery. */
    BACKUP_POWER(VariantClass.POWER),
    /** Another place to work at. */
    ALTERNATE_SITE(VariantClass.STANDBY),
    /** The work done by hand. */
    MANUAL_PROCESS(VariantClass.PEOPLE),
    /** A safe state. Read, and never stands in. */
    FAIL_SAFE(null),
    /** A controlled stop. Read, and never stands in. */
    SHUTDOWN(null),
    /** Fewer features. Read, and never stands in. */
    GRACEFUL_DEGRADATION(null),
    /** More than is needed. Read, and never stands in. */
    MARGIN(null),
    /** What keeps it from failing. Read, and never stands in. */
    PREVENTION(null),
    /** To be bought when needed. Read, and never stands in. */
    PROCURE_ON_DEMAND(null),
    /** Money afterwards. Read, and never stands in. */
    INSURANCE(null),
    /** Money from the supplier. Read, and never stands in. */
    SLA_CREDIT(null),
    /** A right to capacity, without what would use it. Read, and never stands in. */
    CAPACITY_RESERVATION(null);

    private final @Nullable VariantClass kind;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Variant(@Nullable VariantClass kind) {
        this.kind = kind;
    }

    /** What sort of test it needs; null for the neighbour variants. */
    public @Nullable VariantClass kind() {
        return kind;
    }

    /** A good measure that is not a substitute for anything. */
    public boolean isNeighbour() {
        return kind == null;
    }

    /** A replica, copy or archive of data. */
    public boolean isRecord() {
        return kind == VariantClass.DATA;
    }

    /** As manifests write it. */
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
