package io.continuitylint.gradle.worker;

/**
 * A work that needs the linter.
 *
 * @param <P> what it needs to know
 */
public interface Job<P extends LinterParameters> {

    /** Does it, and says how it ended. */
    RunResult run(P given);
}
