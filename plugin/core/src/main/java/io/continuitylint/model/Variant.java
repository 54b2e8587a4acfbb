package io.continuitylint.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of substitute a backup is. */
public enum Variant {
    HOT_STANDBY(VariantClass.STANDBY),
    ACTIVE_ACTIVE(VariantClass.STANDBY),
    WARM_STANDBY(VariantClass.STANDBY),
    COLD_SPARE(VariantClass.SUPPLY),
    ROLE_BACKUP(VariantClass.PEOPLE),
    RECORD_REPLICA(VariantClass.DATA),
    RECORD_COPY(VariantClass.DATA),
    ARCHIVE(VariantClass.DATA),
    ALTERNATE_SUPPLIER(VariantClass.SUPPLY),
    RESERVE_STOCK(VariantClass.SUPPLY),
    SPARE_PART(VariantClass.SUPPLY),
    BACKUP_POWER(VariantClass.POWER),
    ALTERNATE_SITE(VariantClass.STANDBY),
    MANUAL_PROCESS(VariantClass.PEOPLE),
    FAIL_SAFE(null),
    SHUTDOWN(null),
    GRACEFUL_DEGRADATION(null),
    MARGIN(null),
    PREVENTION(null),
    PROCURE_ON_DEMAND(null),
    INSURANCE(null),
    SLA_CREDIT(null),
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
