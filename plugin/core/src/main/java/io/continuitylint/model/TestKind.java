package io.continuitylint.model;

import java.util.Locale;

/** How hard a test is, from weakest to strongest: the order is meant. */
public enum TestKind {
    /** A job reported success. */
    JOB_SUCCESS,
    /** People talked it through. */
    TABLETOP,
    /** People went through the steps at the place. */
    WALKTHROUGH,
    /** A part was tried by itself. */
    COMPONENT,
    /** Data was brought back and looked at. */
    RESTORE,
    /** The backup took over. */
    FAILOVER,
    /** The backup took over and carried the load. */
    FAILOVER_LOAD,
    /** The primary was really lost: an incident, or taken away on purpose. */
    LIVE_LOSS;

    /** Whether it is that kind of test or a stronger one. */
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
