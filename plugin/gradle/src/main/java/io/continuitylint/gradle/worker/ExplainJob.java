package io.continuitylint.gradle.worker;

import io.continuitylint.LintRequest;
import io.continuitylint.RulePages;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.CacheFolder;
import io.continuitylint.request.RequestException;
import java.time.LocalDate;
import org.gradle.api.logging.LogLevel;

/** Shows the page of a rule. */
final class ExplainJob {

    private ExplainJob() {}

    static void run(ExplainParameters given) {
        result(given).write(given.getResult().get().getAsFile().toPath());
    }

    /** What holds the rules and the policy; the day does not matter to them. */
    private static LintRequest workspace(ExplainParameters given) {
        return LintRequest.of(given.getRoot().get().getAsFile().toPath(), AsOf.given(LocalDate.EPOCH))
                .top(given.getTop().get().getAsFile().toPath())
                .modules(RequestedRun.paths(given.getOtherFolders()))
                .excludes(given.getExcludes().get())
                .packs(RequestedRun.paths(given.getPacks()))
                .looseRules(given.getLooseRules().get())
                .cache(CacheFolder.of(System.getenv()))
                .build();
    }

    private static RunResult result(ExplainParameters given) {
        try {
            String page = RulePages.of(
                    given.getRule().getOrNull(),
                    workspace(given),
                    true,
                    BuildConsole.of(given.getWidth().get()));
            return new RunResult(RunResult.Verdict.PASSED, LogLevel.QUIET, page, "", "", "");
        } catch (RequestException refused) {
            return RunResult.refused(
                    BuildConsole.shown(refused.describe(name -> "rule".equals(name) ? "--rule" : name)));
        }
    }
}
