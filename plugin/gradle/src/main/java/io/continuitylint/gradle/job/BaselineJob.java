package io.continuitylint.gradle.job;

import io.continuitylint.BaselineUpdate;
import io.continuitylint.BaselineUpdate.Change;
import io.continuitylint.gradle.worker.Job;
import io.continuitylint.gradle.worker.LintParameters;
import io.continuitylint.gradle.worker.RunResult;
import io.continuitylint.request.RequestException;
import org.gradle.api.logging.LogLevel;

/** Writes a baseline. */
public final class BaselineJob implements Job<LintParameters> {

    @Override
    public RunResult run(LintParameters given) {
        try {
            String done = BaselineUpdate.write(
                    RequestedRun.of(given),
                    Change.of(given.getChange().get()),
                    given.getGrow().get(),
                    given.getServer().get());
            return new RunResult(RunResult.Verdict.PASSED, LogLevel.QUIET, BuildConsole.shown(done), "", "", "");
        } catch (RequestException refused) {
            return RunResult.refused(BuildConsole.shown(refused.describe(BaselineJob::spelled)));
        }
    }

    private static String spelled(String parameter) {
        return parameter.equals("change") || parameter.equals("grow") ? "--" + parameter : parameter;
    }
}
