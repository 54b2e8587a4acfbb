package io.continuitylint.fact.activation;

import io.continuitylint.model.Backup;
import io.continuitylint.view.words.Words;
import java.util.List;

/**
 * Who may activate a backup today. There is one for every backup whose activation waits for a person.
 *
 * @param named the activators as written
 * @param persons those of them, by themselves or through a role, that have not departed
 * @param missingGrants what {@code access.authority} asks for and none of them, nor their roles, holds
 */
public record Activators(Backup backup, List<String> named, List<String> persons, List<String> missingGrants) {

    public boolean isNobody() {
        return persons.isEmpty();
    }

    /** {@code names nobody who could}, {@code there is nobody behind dba-lead today}. */
    public String whyNobody() {
        return named.isEmpty()
                ? "names nobody who could"
                : "there is nobody behind " + Words.join(named, "or") + " today";
    }

    /** {@code dba-lead does not have}, {@code none of dba-lead or duty has}. */
    public String nobodyHas() {
        return named.size() == 1 ? named.get(0) + " does not have" : "none of " + Words.join(named, "or") + " has";
    }

    public String missingGrantNames() {
        return Words.join(missingGrants, "and");
    }
}
