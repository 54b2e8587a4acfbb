package io.continuitylint.wording;

import io.continuitylint.fact.activation.ActivationPlan;
import io.continuitylint.fact.activation.RecoveryInFailure;
import io.continuitylint.fact.activation.RosterGap;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Variant;
import java.util.List;

/** How backups are activated, in the words of a message. */
public final class ActivationWords {

    private ActivationWords() {}

    /** Who of the activators has a grant: {@code dba-lead does not have}, {@code none of dba-lead or duty has}. */
    public static String nobodyHas(List<String> activators) {
        return activators.size() == 1
                ? activators.get(0) + " does not have"
                : "none of " + Words.list(activators, "or") + " has";
    }

    /** What a recovery takes that is lost: {@code console, which is}, {@code one of chat and phone, which are all}. */
    public static String taken(RecoveryInFailure path) {
        List<Reference> alternatives = path.alternatives();
        return alternatives.size() < 2
                ? path.tool().id() + ", which is"
                : "one of " + Words.list(alternatives) + ", which are all";
    }

    /** After the loss that takes it away, how many more do, one by its name; nothing where there are none. */
    public static String andWithOthers(RecoveryInFailure path) {
        if (path.other() != null) {
            return " and with " + Words.named(path.other());
        }
        return path.omitted() == 0 ? "" : " and with " + path.omitted() + " other losses";
    }

    /** Who may act at once: {@code ledger-standby and ledger}, {@code the members of ledgers}. */
    public static String bothSides(ActivationPlan plan) {
        return plan.of() instanceof Backup backup
                ? backup.id() + " and " + Words.list(backup.protects())
                : "the members of " + plan.of().id();
    }

    /** What to write so that only one of two acts: people hand over, and things are shut out. */
    public static String fence(ActivationPlan plan) {
        boolean people = plan.of() instanceof Backup backup && backup.variant() == Variant.ROLE_BACKUP;
        return people
                ? "Write into its `activation` how the authority is handed over: `fencing: written hand-over`."
                : "Write into its `activation` what shuts the old one out before the new one acts: `fencing: {by: TOOL}`, or "
                        + "`fencing: not-needed` where both may act.";
    }

    /** Who there is to activate something, if that is one person or nobody. */
    public static String tooFew(ActivationPlan plan) {
        List<String> persons = plan.persons() == null ? List.of() : plan.persons();
        String activated = " may activate " + plan.of().id() + " today";
        return persons.isEmpty()
                ? "nobody" + activated
                : "only " + Words.list(persons) + activated + ", and nobody if that person cannot be reached";
    }

    /** Which roles leave their hours open: {@code night declares no hours}, {@code late and night declare no hours}. */
    public static String noHours(RosterGap gap) {
        return Words.list(gap.undeclared()) + (gap.undeclared().size() == 1 ? " declares" : " declare") + " no hours";
    }

    /** When a backup is for use: {@code where ledger fails}, {@code where one of its members fails}. */
    public static String whereFails(ActivationPlan plan) {
        return plan.of() instanceof Backup backup
                ? "where " + Words.list(backup.protects(), "or") + " fails"
                : "where one of its members fails";
    }

    /** What was not shown of an automatic activation; a group has no state that could be verified. */
    public static String unverified(ActivationPlan plan) {
        String untested = "it passed no failover test within its cadence";
        return plan.of() instanceof Backup ? untested + ", and its state was never verified" : untested;
    }

    /** Which detectors do not work: {@code probe is switched off}, {@code probe-a and probe-b are switched off}. */
    public static String off(List<Reference> detectors) {
        return Words.list(detectors) + (detectors.size() == 1 ? " is" : " are") + " switched off";
    }
}
