package io.continuitylint.gradle.worker;

import io.continuitylint.gradle.job.BaselineJob;
import io.continuitylint.gradle.job.LintJob;

/** Lints, or writes a baseline. */
public abstract class LintAction extends LinterAction<LintParameters> {

    @Override
    Class<? extends Job<LintParameters>> job() {
        return getParameters().getChange().isPresent() ? BaselineJob.class : LintJob.class;
    }
}
