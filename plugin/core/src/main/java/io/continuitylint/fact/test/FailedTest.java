package io.continuitylint.fact.test;

import io.continuitylint.model.Function;
import io.continuitylint.model.Test;

/**
 * The latest test of a function as a whole, which did not pass. There is one for each function whose latest test covers
 * no backup and no group; what a test showed of these is the matter of {@link TestDuty}.
 */
public record FailedTest(Function function, Test test) {}
