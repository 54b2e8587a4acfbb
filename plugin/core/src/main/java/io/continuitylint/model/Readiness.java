package io.continuitylint.model;

import java.util.Locale;

/** How ready a backup is kept. */
public enum Readiness {
    /** Works now. */
    HOT,
    /** Works within minutes: it runs, and is smaller or not connected. */
    WARM,
    /** Has to be set up. */
    COLD,
    /** Is on the shelf. */
    STOCKED,
    /** Somebody has learnt and practised it. */
    TRAINED,
    /** Is full: a battery, a tank. */
    CHARGED,
    /** Has to be restored from a copy. */
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
