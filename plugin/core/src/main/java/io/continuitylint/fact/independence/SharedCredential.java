package io.continuitylint.fact.independence;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One credential that opens a thing and what stands in for it. There is one for each backup, thing it protects and such
 * credential.
 *
 * @param used the first thing the backup uses that it opens too
 * @param credential what opens both
 * @param survivor another backup of the same thing that it does not open, which makes this an info;
 *     else null
 * @param required whether the tier requires separate identities
 */
public record SharedCredential(
        Backup backup,
        Subject primary,
        Component used,
        Component credential,
        @Nullable Backup survivor,
        boolean required) {}
