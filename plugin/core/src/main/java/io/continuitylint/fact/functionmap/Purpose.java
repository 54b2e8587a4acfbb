package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Backup;

/**
 * What a backup is there for. There is one for every backup that protects something.
 *
 * @param protects the ids of what it protects, for a message
 * @param mapped whether a function reaches any of it, or it is offered to others
 * @param retired whether all of it is retired
 */
public record Purpose(Backup backup, String protects, boolean mapped, boolean retired) {}
