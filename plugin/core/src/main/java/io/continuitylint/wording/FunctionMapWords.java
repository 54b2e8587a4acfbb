package io.continuitylint.wording;

import io.continuitylint.fact.functionmap.Ownership;

/** Owners in the words of a message. */
public final class FunctionMapWords {

    private FunctionMapWords() {}

    /** After a message that something is missing, that the owner is, too; nothing where the owner is somebody. */
    public static String andOwner(Ownership ownership) {
        if (ownership.owner() == null) {
            return " and no owner";
        }
        return ownership.nobody() ? " and its owner " + ownership.owner().id() + " lists nobody" : "";
    }
}
