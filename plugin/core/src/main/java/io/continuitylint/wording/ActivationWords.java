package io.continuitylint.wording;

import io.continuitylint.fact.activation.RecoveryInFailure;
import io.continuitylint.model.Reference;
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
        List<Reference> channels = path.channels();
        return channels.size() < 2
                ? path.tool().id() + ", which is"
                : "one of " + Words.list(channels) + ", which are all";
    }

    /** After the loss that takes it away, how many more do; nothing where there are none. */
    public static String andWithOthers(RecoveryInFailure path) {
        return path.omitted() == 0 ? "" : " and with " + Words.count(path.omitted(), "other loss", "other losses");
    }
}
