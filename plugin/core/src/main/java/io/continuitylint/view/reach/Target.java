package io.continuitylint.view.reach;

import io.continuitylint.model.Function;
import io.continuitylint.model.Timespan;
import org.jspecify.annotations.Nullable;

/** Which of its objectives a function is looked at by: {@code Function::rto}. */
@FunctionalInterface
public interface Target {

    @Nullable
    Timespan of(Function function);
}
