package io.continuitylint.fact.safeguard;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;

/**
 * A credential for emergencies among those a backup takes. There is one for each backup and such credential, also where it
 * could not be read whether it is one.
 *
 * @param credential the credential for emergencies
 * @param monitored whether it names what watches its use; true where it could not be read whether it is for emergencies
 */
public record BreakGlass(Backup backup, Component credential, boolean monitored) {}
