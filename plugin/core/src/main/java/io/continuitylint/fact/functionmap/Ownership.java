package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a function or a backup. There is one for each of them.
 *
 * @param owner null where none is named
 * @param nobody the owner is a role or team that lists no person; a departed owner is still somebody
 */
public record Ownership(Subject of, @Nullable Reference owner, boolean nobody) {

    /** For a message that something is missing, what else is: nothing, or an owner who is somebody. */
    public String besides() {
        if (owner == null) {
            return " and no owner";
        }
        return nobody ? " and its owner %s lists nobody".formatted(owner) : "";
    }
}
