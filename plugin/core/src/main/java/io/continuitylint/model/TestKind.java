package io.continuitylint.model;

import java.util.Locale;

/** How hard a test is, from weakest to strongest: the order is meant. */
public enum TestKind {
    JOB_SUCCESS,
    TABLETOP,
    WALKTHROUGH,
    COMPONENT,
    RESTORE,
    FAILOVER,
    FAILOVER_LOAD,
    LIVE_LOSS;

    public boolean isAtLeast(TestKind other) {
        return compareTo(other) >= 0;
    }

    /** As manifests write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return word();
    }
}
