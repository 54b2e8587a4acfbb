package io.continuitylint.fact.restoration;

import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;

/**
 * A function that is to be restored after one of a less critical tier that it does not need.
 *
 * @param after the function that it is restored after
 */
public record RestoreOrder(Function function, Function after, Reference reference) {}
