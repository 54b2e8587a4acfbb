package io.continuitylint.gradle;

import io.continuitylint.gradle.input.ManifestCandidates;
import io.continuitylint.gradle.worker.LintParameters;

/** What a task hands over to the worker that runs the linter. */
final class TaskRun {

    private TaskRun() {}

    /** Hands everything over. */
    static void of(ContinuityTask task, LintParameters run) {
        run.getRoot().set(task.getProjectFolder());
        run.getTop().set(task.getTopFolder());
        run.getProjectName().set(task.getProjectName());
        run.getPaths().from(task.getPaths());
        run.getOtherFolders().from(task.closedFolders());
        run.getExcludes().set(task.getExcludes());
        run.getExcludes().addAll(ManifestCandidates.OVERLOOKED);
        run.getAllowEmpty().set(task.getAllowEmpty());
        run.getRules().set(task.getRules());
        run.getSkipRules().set(task.getSkipRules());
        run.getPacks().from(task.getPacks());
        run.getLooseRules().set(task.getLooseRules());
        run.getLocked().set(task.getLocked());
        run.getRuleTimeout().set(task.getRuleTimeout());
        run.getBase().set(task.getBase());
        run.getBaseline().set(task.getBaseline());
        run.getBaseReport().set(task.getBaseReport());
        run.getFailOn().set(task.getFailOn());
        run.getAsOf().set(task.getAsOf());
        if (!task.getAsOf().isPresent()) {
            run.getToday().set(DayOfRun.today(task.getDayOfRun().get()));
            run.getEnvironment().set(DayOfRun.environment(task.getDayOfRun().get()));
        }
        run.getConsoleOutput().set(task.getConsoleOutput());
        run.getMaxFindings().set(task.getMaxFindings());
        run.getAnnotations().set(task.getAnnotations());
        run.getWidth().set(task.getWidth());
        run.getTimings().set(task.getTimings());
        task.getReportFiles().stream()
                .filter(report -> report.getRequired().get())
                .forEach(report -> run.getReports()
                        .put(
                                report.getName(),
                                report.getOutputLocation().get().getAsFile().getPath()));
        run.getUnknownFormats().set(task.getUnknownFormats());
    }
}
