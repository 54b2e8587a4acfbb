package io.continuitylint.gradle;

import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.Console;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;

/**
 * The settings of a run, for one task. They have the values of {@link ContinuityExtension}, unless the build script says
 * otherwise for the task.
 */
public interface LintSettings {

    /** The name of what is linted, for titles. */
    @Input
    Property<String> getProjectName();

    /** Paths and globs of what is left out. */
    @Input
    ListProperty<String> getExcludes();

    /** Whether it is fine to find no manifest. */
    @Input
    @Optional
    Property<Boolean> getAllowEmpty();

    /** The only rules to evaluate. */
    @Input
    ListProperty<String> getRules();

    /** Rules not to evaluate. */
    @Input
    ListProperty<String> getSkipRules();

    /** From which severity on a finding fails the build. */
    @Input
    Property<String> getFailOn();

    /** Whether the build goes on in spite of that. */
    @Input
    Property<Boolean> getIgnoreFailures();

    /** The day to judge by, if somebody names one. */
    @Internal
    Property<String> getAsOf();

    /** What the environment or the clock says about the day; see {@link DayOfRun}. */
    @Internal
    Property<String> getDayOfRun();

    /** The day that is judged by. Where one is named, tomorrow changes nothing. */
    @Input
    default Provider<String> getDay() {
        return getAsOf().orElse(getDayOfRun());
    }

    /** Whether the rules of the repository take part. */
    @Input
    Property<Boolean> getLooseRules();

    /** Whether rule packs must be those that are pinned. */
    @Input
    Property<Boolean> getLocked();

    /** How long each rule may take that did not come with the plugin. */
    @Input
    @Optional
    Property<String> getRuleTimeout();

    /** The git revision that the change under review starts from. */
    @Input
    @Optional
    Property<String> getBase();

    /** The file of the findings that are known already. */
    @Input
    @Optional
    Property<String> getBaseline();

    /** The JSON report of another run. */
    @Input
    @Optional
    Property<String> getBaseReport();

    /** What the console shows. */
    @Console
    Property<String> getConsoleOutput();

    /** How many findings the console shows at most. */
    @Console
    Property<Integer> getMaxFindings();

    /** Whether a build server is told besides. */
    @Console
    Property<Boolean> getAnnotations();

    /** How many columns the console has. */
    @Console
    Property<Integer> getWidth();

    /** Whether to log where the time went. */
    @Console
    Property<Boolean> getTimings();

    /** How much memory a process of its own may take; without it, there is none. */
    @Internal
    Property<String> getMaxHeapSize();
}
