package io.continuitylint.gradle.worker;

import org.gradle.workers.WorkAction;

/** The work that Gradle hands to a worker. The build loads this class as well, so it names nothing of the linter. */
public abstract class ExplainAction implements WorkAction<ExplainParameters> {

    @Override
    public void execute() {
        ExplainJob.run(getParameters());
    }
}
