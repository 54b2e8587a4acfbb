package io.continuitylint.fact.governance;

import io.continuitylint.model.Backup;

/**
 * How much it takes to activate a backup. There is one for each backup.
 *
 * @param components how many the recovery path holds, over any number of steps, persons not counted; no more than two
 *     hundred are counted
 */
public record RecoverySize(Backup backup, int components) {}
