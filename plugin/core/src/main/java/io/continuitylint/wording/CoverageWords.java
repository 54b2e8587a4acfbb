package io.continuitylint.wording;

import io.continuitylint.fact.coverage.DeclaredCoverage;
import io.continuitylint.fact.coverage.Endurance;
import io.continuitylint.fact.coverage.RestoreProof;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;

/** What backups carry, in the words of a message. */
public final class CoverageWords {

    private CoverageWords() {}

    /** {@code when dc-east is lost}, {@code in the scenario flood}. */
    public static String when(Subject element) {
        return element instanceof Scenario ? "in the scenario " + element.id() : "when " + element.id() + " is lost";
    }

    /** How to agree to what a backup carries, as a minimum or as a reduced service. */
    public static String agree(DeclaredCoverage coverage) {
        // What is off by a rounding must not count as less.
        long percent = (long) Math.floor(coverage.ratio() * 100 + 1e-6);
        return ("Agree with the owner of %s what is enough and write it, `mbco: %s%%`, or describe the reduced service:"
                        + " `degraded: {mode: ..., approvedBy: role:...}`.")
                .formatted(coverage.function().id(), percent);
    }

    /** What a function does in its degraded mode; empty where it has none. */
    public static String mode(Function function) {
        return function.degraded() == null || function.degraded().mode() == null
                ? ""
                : function.degraded().mode();
    }

    /** How long something must last: {@code refunds must be sustained for 1d}, {@code the repair of line takes 3d}. */
    public static String mustLast(Endurance.Required required) {
        return required.by() == required.function()
                ? required.by().id() + " must be sustained for " + required.time()
                : "the repair of " + required.by().id() + " takes " + required.time();
    }

    /** What tests have shown: {@code the most that a test restored is 100 GB (5%)}. */
    public static String restored(RestoreProof proof) {
        return proof.largest() == null
                ? "no test says how much it restored"
                : "the most that a test restored is " + proof.largest() + share(proof);
    }

    private static String share(RestoreProof proof) {
        return proof.largest() != null && proof.largest().isPercent()
                ? ""
                : " (" + proof.percent().stripTrailingZeros().toPlainString() + "%)";
    }
}
