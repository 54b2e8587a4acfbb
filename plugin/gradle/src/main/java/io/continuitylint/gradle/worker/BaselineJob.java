package io.continuitylint.gradle.worker;

import io.continuitylint.BaselineUpdate;
import io.continuitylint.BaselineUpdate.Change;
import io.continuitylint.request.RequestException;
import org.gradle.api.logging.LogLevel;

/** Writes a baseline in a worker. */
final class BaselineJob {

    private BaselineJob() {}

    static void run(LintParameters given) {
        result(given).write(given.getResult().get().getAsFile().toPath());
    }

    private static RunResult result(LintParameters given) {
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
