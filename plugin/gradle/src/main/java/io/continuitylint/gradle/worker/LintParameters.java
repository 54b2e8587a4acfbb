package io.continuitylint.gradle.worker;

import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.MapProperty;
import org.gradle.api.provider.Property;

/** What a worker needs to know for a run, on its way from the task. */
public interface LintParameters extends LinterParameters {

    /** The folder that is linted. */
    DirectoryProperty getRoot();

    /** The top folder of the build. */
    DirectoryProperty getTop();

    /** The name of what is linted. */
    Property<String> getProjectName();

    /** Files and folders to lint instead of looking for manifests; empty to look. */
    ConfigurableFileCollection getPaths();

    /** Folders that are not looked into. */
    ConfigurableFileCollection getOtherFolders();

    /** Paths and globs of what is left out. */
    ListProperty<String> getExcludes();

    /** What the user says about finding no manifest. */
    Property<Boolean> getAllowEmpty();

    /** The only rules to evaluate. */
    ListProperty<String> getRules();

    /** Rules not to evaluate. */
    ListProperty<String> getSkipRules();

    /** Jars with rules. */
    ConfigurableFileCollection getPacks();

    /** Whether the rules of the repository take part. */
    Property<Boolean> getLooseRules();

    /** Whether rule packs must be those that are pinned. */
    Property<Boolean> getLocked();

    /** How long each rule may take that did not come with the plugin. */
    Property<String> getRuleTimeout();

    /** The git revision that a change under review starts from. */
    Property<String> getBase();

    /** The file of the findings that are known already. */
    Property<String> getBaseline();

    /** The JSON report of another run. */
    Property<String> getBaseReport();

    /** What to do with it instead of linting; without a value, to lint. */
    Property<String> getChange();

    /** The environment, by which a build server is known. */
    MapProperty<String, String> getServer();

    /** Whether it may take in what is new. */
    Property<Boolean> getGrow();

    /** From which severity on a finding fails the build. */
    Property<String> getFailOn();

    /** The day to judge by, if somebody names one. */
    Property<String> getAsOf();

    /** The day of the run, if neither the user nor the environment names one. */
    Property<String> getToday();

    /** Variables of the environment that name a day. */
    MapProperty<String, String> getEnvironment();

    /** What the console shows. */
    Property<String> getConsoleOutput();

    /** How many findings the console shows at most. */
    Property<Integer> getMaxFindings();

    /** Whether a build server is told besides. */
    Property<Boolean> getAnnotations();

    /** How many columns the console has. */
    Property<Integer> getWidth();

    /** Whether to time the run. */
    Property<Boolean> getTimings();

    /** The paths of the report files by format. */
    MapProperty<String, String> getReports();

    /** Formats that the user wants and that the build knows no file for. */
    ListProperty<String> getUnknownFormats();

    /** Where the worker leaves what is open, a line for each finding. */
    RegularFileProperty getOpenFindings();
}
