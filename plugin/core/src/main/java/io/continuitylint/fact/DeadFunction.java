package io.continuitylint.fact;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Function;
import org.jspecify.annotations.Nullable;

/** A critical function that does not work even with nothing lost, and the chain to what is in the way. */
public record DeadFunction(Function function, @Nullable Chain chain) {}
