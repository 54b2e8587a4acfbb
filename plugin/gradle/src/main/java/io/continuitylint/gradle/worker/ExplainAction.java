package io.continuitylint.gradle.worker;

import io.continuitylint.gradle.job.ExplainJob;

/** Shows the page of a rule. */
public abstract class ExplainAction extends LinterAction<ExplainParameters> {

    @Override
    Class<? extends Job<ExplainParameters>> job() {
        return ExplainJob.class;
    }
}
