package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a function or a backup. There is one for each of them.
 *
 * @param of the function or the backup
 * @param owner null where none is named
 * @param nobody the owner is a role or team that lists no person; a departed owner is still somebody
 * @param likewise of several that the same nobody owns, the one that matters most; null for that one itself, and for
 *     what somebody owns
 */
public record Ownership(
        Subject of,
        @Nullable Reference owner,
        boolean nobody,
        @Nullable Subject likewise) {}
