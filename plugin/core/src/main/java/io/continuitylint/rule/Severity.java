package io.continuitylint.rule;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** As reports and policies write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The next milder one. */
    public Severity lowered() {
        return this == ERROR ? WARNING : INFO;
    }

    public Severity atMost(Severity limit) {
        return compareTo(limit) >= 0 ? this : limit;
    }
}
