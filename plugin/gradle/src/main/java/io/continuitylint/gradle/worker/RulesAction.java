package io.continuitylint.gradle.worker;

import io.continuitylint.gradle.job.RulesJob;

/** Works on rules of one's own. */
public abstract class RulesAction extends LinterAction<RulesParameters> {

    @Override
    Class<? extends Job<RulesParameters>> job() {
        return RulesJob.class;
    }
}
