package io.continuitylint.fact.restoration;

import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;

/**
 * A function with a tier that is to be restored after one of a less critical tier that it does not need. There is one for
 * each such pair.
 *
 * @param after the less critical one
 * @param reference where the function names it
 */
public record RestoreOrder(Function function, Function after, Reference reference) {}
