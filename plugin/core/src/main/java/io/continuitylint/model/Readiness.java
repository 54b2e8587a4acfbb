package io.continuitylint.model;

import java.util.Locale;

/** How ready a backup is kept. */
public enum Readiness {
    HOT,
    WARM,
    COLD,
    STOCKED,
    TRAINED,
    CHARGED,
    RECOVERABLE;

    /** As manifests write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }
}
