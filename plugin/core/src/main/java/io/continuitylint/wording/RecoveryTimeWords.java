package io.continuitylint.wording;

import io.continuitylint.analysis.Sum;

/** Words of the facts about recovery times. */
public final class RecoveryTimeWords {

    private RecoveryTimeWords() {}

    /** How much data is lost: {@code up to 4h}, or what is known where it was not declared. */
    public static String lost(Sum loss) {
        if (loss.isComplete()) {
            return "up to " + loss.total();
        }
        return loss.total().isZero() ? "an unknown part" : "at least " + loss.total();
    }
}
