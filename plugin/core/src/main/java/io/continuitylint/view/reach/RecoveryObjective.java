package io.continuitylint.view.reach;

import io.continuitylint.model.Function;
import io.continuitylint.model.Timespan;
import org.jspecify.annotations.Nullable;

/** One of the recovery objectives of a function: {@code Function::rto} or {@code Function::rpo}. */
@FunctionalInterface
public interface RecoveryObjective {

    @Nullable
    Timespan of(Function function);
}
