package io.continuitylint.gradle.job;

import io.continuitylint.gradle.worker.Job;
import io.continuitylint.gradle.worker.LintParameters;
import io.continuitylint.gradle.worker.RunResult;

/** Lints. */
public final class LintJob implements Job<LintParameters> {

    @Override
    public RunResult run(LintParameters given) {
        return new ProjectLint(given).result();
    }
}
