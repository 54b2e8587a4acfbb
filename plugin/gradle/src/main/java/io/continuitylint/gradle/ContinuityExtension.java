package io.continuitylint.gradle;

import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;

/**
 * The block {@code continuity} of a build script. What is a word, a number, a switch or a list of words can also be set for
 * one run with {@code -Pcontinuity.NAME=VALUE}; what the build script says is stronger.
 */
public interface ContinuityExtension {

    /** Whether to do nothing. */
    Property<Boolean> getSkip();

    /** From which severity on a finding fails the build: {@code error}, {@code warning}, {@code info} or {@code never}. */
    Property<String> getFailOn();

    /** Whether the build goes on in spite of findings that fail it: they are shown all the same. */
    Property<Boolean> getIgnoreFailures();

    /**
     * The day to judge by, like {@code 2026-11-24}. Without it, the day of the environment variable
     * {@code SOURCE_DATE_EPOCH}; without that, today (UTC), so that the task runs again on the next day.
     */
    Property<String> getAsOf();

    /**
     * Files and folders to lint, all YAML files of a folder included. Without it, manifests are looked for below the folder
     * of the project.
     */
    ConfigurableFileCollection getPaths();

    /**
     * Files and folders that are neither read nor named as unread: paths or globs such as <code>**&#47;fixtures</code>,
     * relative to the folder of the project. A file that {@code paths} names is read all the same.
     */
    ListProperty<String> getExcludes();

    /** Whether it is fine to find no manifest. Without it, fine for a project that names no {@code paths}. */
    Property<Boolean> getAllowEmpty();

    /**
     * The only rules to evaluate: ids ({@code test/overdue}), families ({@code test}), patterns
     * (<code>*&#47;overdue</code>), or by a standard that they cite ({@code standard:dora}), or a clause of it
     * ({@code standard:dora/12}). Without it, all.
     */
    ListProperty<String> getRules();

    /** Rules not to evaluate, written like {@code rules}. To live with a finding, accept the risk in a manifest instead. */
    ListProperty<String> getSkipRules();

    /**
     * Whether the rules in {@code continuity/rules} of the repository take part; {@code false} for a change that nobody has
     * looked at yet.
     */
    Property<Boolean> getLooseRules();

    /**
     * Whether to refuse rule packs that are not those of {@code continuity/packs.lock}, which the task {@code continuityLock}
     * writes.
     */
    Property<Boolean> getLocked();

    /**
     * How long each rule may take that did not come with the plugin, as in {@code 30s} or {@code 2m}; {@code 10s} without it.
     * One that takes longer is stopped.
     */
    Property<String> getRuleTimeout();

    /**
     * The git revision that the change under review starts from, like {@code origin/main}; it must have been fetched. It is
     * read only where the policy lets no accepted risk count before it is merged
     * ({@code governance/acceptance-self-approved}, {@code mergedOnly}); the task then always runs, as Gradle does not
     * compare what git holds. Without it, nothing is under review.
     */
    Property<String> getBase();

    /**
     * The file of the findings that are known already, relative to the folder of the project: they are counted and not shown,
     * and fail no build; {@code none} goes by none. Without it, {@code continuity-baseline.yaml} there, where it is there; the
     * task {@code continuityBaseline} writes it.
     */
    Property<String> getBaseline();

    /**
     * The JSON report of another run, like that of the branch a change starts from, relative to the folder of the project:
     * the format {@code markdown} and the summary of a step on GitHub then begin with what became worse and better since.
     */
    Property<String> getBaseReport();

    /** What the console shows: {@code pretty}, {@code compact} (one line for each finding) or {@code none}. */
    Property<String> getConsoleOutput();

    /** How many findings the console shows at most; 0 for all. Report files hold all of them. */
    Property<Integer> getMaxFindings();

    /** How many columns the console has; longer lines are wrapped at words. 0, the default, leaves lines as they are. */
    Property<Integer> getWidth();

    /**
     * Whether a build server is told in its own way what was found: GitHub Actions, Azure Pipelines and TeamCity by lines
     * after the report, GitHub also by the summary of the step. Nothing is added elsewhere.
     */
    Property<Boolean> getAnnotations();

    /**
     * The report files to write: {@code json}, {@code pretty}, {@code sarif}, {@code junit} and many more; see the page about
     * formats.
     */
    ListProperty<String> getFormats();

    /** The folder of the report files: {@code build/reports/continuity}, if not set. */
    DirectoryProperty getOutputDirectory();

    /** Whether to log where the time went: by step, and for each rule. It is logged where the linter runs. */
    Property<Boolean> getTimings();

    /** How much memory the linter may take, like {@code 1g}: it then runs in a process of its own. Without it, in that of the build. */
    Property<String> getMaxHeapSize();
}
