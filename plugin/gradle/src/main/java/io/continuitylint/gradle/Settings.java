package io.continuitylint.gradle;

import java.util.List;
import org.gradle.api.Project;
import org.gradle.api.file.Directory;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.provider.Provider;
import org.gradle.api.provider.ProviderFactory;
import org.gradle.api.reporting.ReportingExtension;

/** What the settings of a project are without a word from the build script, and how they get to its tasks. */
record Settings(ContinuityExtension extension, ProviderFactory providers, String projectName) {

    static Settings of(Project project, ContinuityExtension extension) {
        BuildProperties given = new BuildProperties(project.getProviders());
        extension.getSkip().convention(given.flag("skip").orElse(false));
        extension.getFailOn().convention(given.text("failOn").orElse("error"));
        extension.getIgnoreFailures().convention(given.flag("ignoreFailures").orElse(false));
        extension.getAsOf().convention(given.text("asOf"));
        extension.getExcludes().convention(given.list("excludes").orElse(List.of()));
        extension.getAllowEmpty().convention(given.flag("allowEmpty"));
        extension.getRules().convention(given.list("rules").orElse(List.of()));
        extension.getSkipRules().convention(given.list("skipRules").orElse(List.of()));
        extension.getLooseRules().convention(given.flag("looseRules").orElse(true));
        extension.getLocked().convention(given.flag("locked").orElse(false));
        extension.getRuleTimeout().convention(given.text("ruleTimeout"));
        extension.getBase().convention(given.text("base"));
        extension.getBaseline().convention(given.text("baseline"));
        extension.getBaseReport().convention(given.text("baseReport"));
        extension.getConsoleOutput().convention(given.text("consoleOutput").orElse("pretty"));
        extension.getMaxFindings().convention(given.number("maxFindings").orElse(0));
        extension.getAnnotations().convention(given.flag("annotations").orElse(true));
        extension.getWidth().convention(given.number("width").orElse(0));
        extension.getFormats().convention(given.list("formats").orElse(List.of("json")));
        extension.getTimings().convention(given.flag("timings").orElse(false));
        extension.getMaxHeapSize().convention(given.text("maxHeapSize"));
        extension
                .getOutputDirectory()
                .convention(project.getExtensions()
                        .getByType(ReportingExtension.class)
                        .getBaseDirectory()
                        .dir("continuity"));
        return new Settings(extension, project.getProviders(), project.getName());
    }

    /** @param reports the folder of the report files */
    void configure(ContinuityTask task, Provider<Directory> reports) {
        Property<Boolean> skip = extension.getSkip();
        task.onlyIf("continuity.skip is not set", unused -> !skip.get());
        task.getProjectName().convention(projectName);
        task.getFailOn().convention(late(extension.getFailOn()));
        task.getIgnoreFailures().convention(late(extension.getIgnoreFailures()));
        task.getAsOf().convention(late(extension.getAsOf()));
        task.getDayOfRun().convention(providers.of(DayOfRun.class, unused -> {}));
        task.getExcludes().convention(late(extension.getExcludes()));
        task.getAllowEmpty().convention(late(extension.getAllowEmpty()));
        task.getRules().convention(late(extension.getRules()));
        task.getSkipRules().convention(late(extension.getSkipRules()));
        task.getLooseRules().convention(late(extension.getLooseRules()));
        task.getLocked().convention(late(extension.getLocked()));
        task.getRuleTimeout().convention(late(extension.getRuleTimeout()));
        task.getBase().convention(late(extension.getBase()));
        task.getBaseline().convention(late(extension.getBaseline()));
        task.getBaseReport().convention(late(extension.getBaseReport()));
        task.getConsoleOutput().convention(late(extension.getConsoleOutput()));
        task.getMaxFindings().convention(late(extension.getMaxFindings()));
        task.getAnnotations().convention(late(extension.getAnnotations()));
        task.getWidth().convention(late(extension.getWidth()));
        task.getTimings().convention(late(extension.getTimings()));
        task.getMaxHeapSize().convention(late(extension.getMaxHeapSize()));
        reports(task, reports);
    }

    private void reports(ContinuityTask task, Provider<Directory> folder) {
        ListProperty<String> formats = extension.getFormats();
        task.getReports().configureEach(report -> {
            String format = report.getName();
            report.getRequired()
                    .convention(providers.provider(() -> formats.get().contains(format)));
            report.getOutputLocation().convention(folder.map(each -> each.file(Formats.file(format))));
        });
        Formats.FILES.keySet().forEach(task.getReports()::create);
        task.getUnknownFormats()
                .convention(providers.provider(() -> formats.get().stream()
                        .filter(format -> !Formats.FILES.containsKey(format))
                        .toList()));
    }

    /**
     * A setting, read when the task needs it or when the configuration cache keeps the task: it keeps the value then, and not
     * where the value comes from.
     */
    private <T> Provider<T> late(Provider<T> setting) {
        return providers.provider(setting::getOrNull);
    }
}
