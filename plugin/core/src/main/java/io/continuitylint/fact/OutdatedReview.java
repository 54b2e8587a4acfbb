package io.continuitylint.fact;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import java.time.LocalDate;

/**
 * A review of the independence of a backup that is older than a change on either side. There is one for each such backup.
 *
 * @param changed what was changed last, of what it protects and what it uses
 */
public record OutdatedReview(Backup backup, LocalDate reviewed, Component changed, LocalDate on) {}
