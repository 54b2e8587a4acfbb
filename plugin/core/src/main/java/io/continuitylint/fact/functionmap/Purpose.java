package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Reference;
import java.util.List;

/**
 * What a backup is there for. There is one for every backup that protects something.
 *
 * @param protects what it is declared to protect, also what resolves to nothing
 * @param mapped whether a function reaches any of it, or it is offered to others
 * @param retired whether all of it is retired
 */
public record Purpose(Backup backup, List<Reference> protects, boolean mapped, boolean retired) {}
