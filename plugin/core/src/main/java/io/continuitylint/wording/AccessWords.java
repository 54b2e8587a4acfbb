package io.continuitylint.wording;

import io.continuitylint.fact.access.IdentityInFailure;
import io.continuitylint.fact.access.RecoveryCredential;
import io.continuitylint.fact.people.ActivatorAbility;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.List;

/** How those who recover something get in, in the words of a message. */
public final class AccessWords {

    private AccessWords() {}

    /**
     * What nobody can do who may activate a backup: {@code holds login or may enter vault}, {@code may spend 500 EUR}; where
     * several have all of it between them, {@code has all that it takes: login, vault and 500 EUR to spend}.
     */
    public static String cannot(ActivatorAbility ability) {
        List<String> missing = new ArrayList<>();
        add(missing, "holds ", credentials(ability, true));
        add(missing, "may enter ", credentials(ability, false));
        if (ability.nobodyMaySpend() != null) {
            missing.add("may spend " + ability.nobodyMaySpend());
        }
        return missing.isEmpty()
                ? "has all that it takes: " + Words.list(taken(ability.backup()))
                : Words.list(missing, "or");
    }

    private static void add(List<String> missing, String verb, List<Subject> things) {
        if (!things.isEmpty()) {
            missing.add(verb + Words.list(things, "or"));
        }
    }

    private static List<Subject> credentials(ActivatorAbility ability, boolean wanted) {
        return ability.nobodyHas().stream()
                .filter(thing -> wanted == (thing instanceof Component component && component.credential() != null))
                .toList();
    }

    private static List<String> taken(Backup backup) {
        Backup.Access access = backup.access();
        List<String> taken = new ArrayList<>();
        if (access != null) {
            access.credentials().stream().map(Reference::id).forEach(taken::add);
            access.physical().stream().map(Reference::id).forEach(taken::add);
            if (access.spend() != null) {
                taken.add(access.spend() + " to spend");
            }
        }
        return taken;
    }

    /** Who holds a credential: {@code nobody holds it today}, {@code only mkim holds it}, {@code only mkim and jdoe hold it}. */
    public static String holders(RecoveryCredential credential) {
        List<String> holders = credential.holders();
        if (holders.isEmpty()) {
            return "nobody holds it today";
        }
        String hold = holders.size() == 1 ? " holds it" : " hold it";
        String takes = credential.quorum() == 1 ? "" : ", of whom it takes " + credential.quorum();
        return "only " + Words.list(holders) + hold + takes;
    }

    /** With what a login is lost, where that is more than itself: {@code , which is lost with scenario ransom}. */
    public static String lostWith(IdentityInFailure login) {
        return login.element() == login.identity() ? "" : ", which is lost with " + Words.named(login.element());
    }
}
