package io.continuitylint.fact;

import io.continuitylint.model.Backup;
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

    /** {@code names nobody who could}, {@code dba-lead lists nobody who is still there}. */
    public String whyNobody() {
        return named.isEmpty()
                ? "names nobody who could"
                : Words.join(named, "and") + (named.size() == 1 ? " is" : " are") + " nobody who is still there";
    }

    /** Those named, as written. */
    public String activatorNames() {
        return Words.join(named, "or");
    }

    public String missingGrantNames() {
        return Words.join(missingGrants, "and");
    }

    public String firstMissingGrant() {
        return missingGrants.get(0);
    }
}
