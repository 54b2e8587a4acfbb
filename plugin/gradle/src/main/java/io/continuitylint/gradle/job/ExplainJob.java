package io.continuitylint.gradle.job;

import io.continuitylint.LintRequest;
import io.continuitylint.RulePages;
import io.continuitylint.gradle.worker.ExplainParameters;
import io.continuitylint.gradle.worker.Job;
import io.continuitylint.gradle.worker.RunResult;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.CacheFolder;
import io.continuitylint.request.RequestException;
import java.time.LocalDate;
import org.gradle.api.logging.LogLevel;

/** Shows the page of a rule. */
public final class ExplainJob implements Job<ExplainParameters> {

    @Override
    public RunResult run(ExplainParameters given) {
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
}
