package io.continuitylint.gradle.worker;

import org.gradle.workers.WorkAction;

/**
 * The work that Gradle hands to a worker. The build loads this class as well, so it names nothing of the linter.
 *
 * @param <P> what the work needs to know
 */
abstract class LinterAction<P extends LinterParameters> implements WorkAction<P> {

    @Override
    public final void execute() {
        P given = getParameters();
        RunResult result =
                LinterClasses.of(given.getTool().getFiles()).job(job()).run(given);
        result.write(given.getResult().get().getAsFile().toPath());
    }

    /** What does it; the class is only named here, as it cannot be used without the linter. */
    abstract Class<? extends Job<P>> job();
}
