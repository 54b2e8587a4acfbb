package io.continuitylint.wording;

import io.continuitylint.fact.functionmap.ConstraintBackup;
import io.continuitylint.fact.functionmap.Ownership;

/** Owners and constraints in the words of a message. */
public final class FunctionMapWords {

    private FunctionMapWords() {}

    /** After a message that something is missing, that the owner is, too; nothing where the owner is somebody. */
    public static String andOwner(Ownership ownership) {
        if (ownership.owner() == null) {
            return " and no owner";
        }
        return ownership.nobody() ? " and its owner " + ownership.owner().id() + " lists nobody" : "";
    }

    /** How a constraint is backed up. */
    public static String protect(ConstraintBackup constraint) {
        String id = constraint.constraint().id();
        return constraint.decides()
                ? "Give " + id
                        + " a backup with `variant: role-backup`, and name a successor and a document that says what"
                        + " to decide by in its `uses`."
                : "Add a backup that is left when " + id + " is lost: `protects: " + id + "`.";
    }
}
