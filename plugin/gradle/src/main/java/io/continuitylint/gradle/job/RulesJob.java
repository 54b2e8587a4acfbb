package io.continuitylint.gradle.job;

import io.continuitylint.LintRequest;
import io.continuitylint.Outcome;
import io.continuitylint.PackLockFile;
import io.continuitylint.authoring.NewRule;
import io.continuitylint.authoring.lint.RuleLint;
import io.continuitylint.authoring.lint.RuleLintReport;
import io.continuitylint.authoring.test.RuleTestReport;
import io.continuitylint.authoring.test.RuleTests;
import io.continuitylint.gradle.worker.Job;
import io.continuitylint.gradle.worker.RulesParameters;
import io.continuitylint.gradle.worker.RunResult;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.CacheFolder;
import io.continuitylint.request.RequestException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gradle.api.logging.LogLevel;

/** Works on rules of one's own. */
public final class RulesJob implements Job<RulesParameters> {

    private static final String RULES = "continuity/rules";

    @Override
    public RunResult run(RulesParameters given) {
        Path root = given.getRoot().get().getAsFile().toPath();
        try {
            return switch (given.getWork().get()) {
                case NEW -> done(written(root, given.getRule().getOrElse("")));
                case TEST -> tested(RuleTests.run(atHand(root, given)));
                case LINT -> read(RuleLint.run(atHand(root, given)));
                case LOCK -> done(PackLockFile.write(packs(root, given)));
            };
        } catch (RequestException refused) {
            return RunResult.refused(
                    BuildConsole.shown(refused.describe(name -> "rule".equals(name) ? "--rule" : name)));
        }
    }

    private static RunResult done(String what) {
        return new RunResult(RunResult.Verdict.PASSED, LogLevel.QUIET, BuildConsole.shown(what), "", "", "");
    }

    private static String written(Path root, String rule) {
        return NewRule.of(rule, root.resolve(RULES)).write().stream()
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.joining("\n", "", "\nMake it your rule, then test it: gradle continuityTestRules"));
    }

    private static RuleTests.Request atHand(Path root, RulesParameters given) {
        return new RuleTests.Request(
                root,
                given.getTop().get().getAsFile().toPath(),
                List.of(),
                given.getRules().get(),
                CacheFolder.of(System.getenv()));
    }

    private static RunResult tested(RuleTestReport report) {
        return result(report.kind(), report.text(false), report.summary());
    }

    private static RunResult read(RuleLintReport report) {
        return result(report.kind(), report.text(), report.summary());
    }

    private static RunResult result(Outcome.Kind kind, String text, String summary) {
        boolean passed = kind == Outcome.Kind.PASSED;
        return new RunResult(
                RunResult.Verdict.valueOf(kind.name()),
                passed ? LogLevel.LIFECYCLE : LogLevel.ERROR,
                BuildConsole.shown(text),
                "",
                "",
                passed ? "" : BuildConsole.shown(summary));
    }

    private static LintRequest packs(Path root, RulesParameters given) {
        return LintRequest.of(root, AsOf.given(LocalDate.EPOCH))
                .top(given.getTop().get().getAsFile().toPath())
                .packs(RequestedRun.paths(given.getPacks()))
                .build();
    }
}
