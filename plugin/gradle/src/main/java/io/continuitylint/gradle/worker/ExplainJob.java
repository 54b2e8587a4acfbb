package io.continuitylint.gradle.worker;

import io.continuitylint.RulePages;
import io.continuitylint.request.RequestException;
import org.gradle.api.logging.LogLevel;

/** Shows the page of a rule. */
final class ExplainJob {

    private ExplainJob() {}

    static void run(ExplainParameters given) {
        result(given).write(given.getResult().get().getAsFile().toPath());
    }

    private static RunResult result(ExplainParameters given) {
        try {
            String page = RulePages.of(
                    given.getRule().getOrNull(),
                    BuildConsole.of(given.getWidth().get()));
            return new RunResult(RunResult.Verdict.PASSED, LogLevel.QUIET, page, "", "", "");
        } catch (RequestException refused) {
            return RunResult.refused(
                    BuildConsole.shown(refused.describe(name -> "rule".equals(name) ? "--rule" : name)));
        }
    }
}
