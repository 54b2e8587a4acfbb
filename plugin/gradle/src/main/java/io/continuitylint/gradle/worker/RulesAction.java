package io.continuitylint.gradle.worker;

import org.gradle.workers.WorkAction;

/** The work that Gradle hands to a worker. The build loads this class as well, so it names nothing of the linter. */
public abstract class RulesAction implements WorkAction<RulesParameters> {

    @Override
    public void execute() {
        RulesJob.run(getParameters());
    }
}
