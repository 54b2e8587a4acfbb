package io.continuitylint.wording;

import io.continuitylint.analysis.Sum;
import io.continuitylint.fact.functionmap.FunctionNeed;
import io.continuitylint.fact.recoverytime.MissingPhases;
import java.util.Comparator;
import java.util.stream.Collectors;

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

    /** The times to write: {@code Write into its `activation`: `detect: ..., activate: ...`.} */
    public static String declare(MissingPhases missing) {
        String phases = missing.phases().stream()
                .map(phase -> (phase.equals("decide") ? "decideBy" : phase) + ": ...")
                .collect(Collectors.joining(", "));
        String entry = missing.backup().activation() == null ? "activation: {" + phases + "}" : phases;
        String into = missing.backup().activation() == null ? "it" : "its `activation`";
        return "Write into %s, as a test has shown or as you expect them: `%s`.".formatted(into, entry)
                + (missing.isWorkMissing()
                        ? " Instead of `recover`, `restore: {size: ..., throughput: ...}` will do."
                        : "");
    }

    /** How soon a needed function is back: {@code is back within 1h}, {@code is back within 1h and is followed by 10m of starts}. */
    public static String isBack(FunctionNeed need) {
        return "is back within " + need.needed().rto()
                + (need.start().isZero() ? "" : " and is followed by " + need.start() + " of starts");
    }
}
