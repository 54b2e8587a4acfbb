package io.continuitylint.gradle.worker;

import io.continuitylint.RulePages;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.RequestException;
import org.gradle.api.logging.LogLevel;

/** Shows the page of a rule. */
final class ExplainJob {

    private ExplainJob() {}

    /** The command that shows the page of a rule. */
    static String command(String rule) {
        return "gradle continuityExplain --rule=" + rule;
    }

    static void run(ExplainParameters given) {
        result(given).write(given.getResult().get().getAsFile().toPath());
    }

    private static RunResult result(ExplainParameters given) {
        try {
            Terminal terminal = Terminal.of(Style.PLAIN, given.getWidth().get(), ExplainJob::command);
            String page = RulePages.of(given.getRule().getOrNull(), terminal);
            return new RunResult(RunResult.Verdict.PASSED, LogLevel.QUIET, page, "", "", "");
        } catch (RequestException refused) {
            return RunResult.refused(refused.describe(name -> "rule".equals(name) ? "--rule" : name));
        }
    }
}
