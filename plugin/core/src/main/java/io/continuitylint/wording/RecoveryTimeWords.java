package io.continuitylint.wording;

import io.continuitylint.analysis.Sum;
import java.util.Comparator;

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

    /** The way out of a sum that is too long: its longest term is named, {@code Shorten restore (3h)}. */
    public static String shorten(Sum time) {
        return time.terms().stream()
                        .max(Comparator.comparing(Sum.Term::value))
                        .map(longest -> "Shorten %s (%s), the longest term".formatted(longest.name(), longest.value()))
                        .orElse("Shorten it")
                + ", keep a readier backup, or agree a longer `rto`.";
    }
}
