package io.continuitylint.fact.restoration;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue that a restore takes. There is one for each backup that names one.
 *
 * @param catalogue what lists where which data is
 * @param standIn a backup that protects the catalogue wherever it is needed; null if there is none
 * @param alone whether nothing stands in for it, nor for the parts it is made of
 */
public record RestoreCatalogue(
        Backup backup, Component catalogue, @Nullable Backup standIn, boolean alone) {}
