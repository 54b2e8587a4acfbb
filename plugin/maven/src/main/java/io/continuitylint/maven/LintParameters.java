package io.continuitylint.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What can be set of a goal that lints. Where it speaks of the project, {@code aggregate} means the root of the build. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
abstract class LintParameters extends RuleParameters {

    /**
     * Does nothing.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.skip", defaultValue = "false")
    boolean skip;

    /**
     * From which severity on a finding fails the build: <code>error</code>, <code>warning</code>, <code>info</code> or
     * <code>never</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.failOn", defaultValue = "error")
    String failOn;

    /**
     * Whether it is fine to find no manifest. Without it, fine for a project that names no <code>paths</code>, and an
     * error for one that does and where there is no POM.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.allowEmpty")
    @Nullable
    Boolean allowEmpty;

    /**
     * The git revision that the change under review starts from, like <code>origin/main</code>; it must have been fetched.
     * It is read only where the policy lets no accepted risk count before it is merged
     * (<code>governance/acceptance-self-approved</code>, <code>mergedOnly</code>). Without it, nothing is under review.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.base")
    @Nullable
    String base;

    /**
     * The JSON report of another run, like that of the branch a change starts from; a relative one starts from the folder of
     * the project. The format <code>markdown</code> and the summary of a step on GitHub then begin with what became worse
     * and better since.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.baseReport")
    @Nullable
    String baseReport;

    /**
     * What the console shows: <code>pretty</code>, <code>compact</code> (one line for each finding) or
     * <code>none</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.consoleOutput", defaultValue = "pretty")
    String consoleOutput;

    /**
     * How many findings the console shows at most; 0 for all. Report files hold all of them.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.maxFindings", defaultValue = "0")
    int maxFindings;

    /**
     * Whether a build server is told in its own way what was found: GitHub Actions, Azure Pipelines and TeamCity by lines
     * after the report, GitHub also by the summary of the step. Nothing is added elsewhere.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.annotations", defaultValue = "true")
    boolean annotations;

    /**
     * How many columns the console has; longer lines are wrapped at words, code is cut. 0 leaves lines as they are. Without
     * it, the width of the terminal, and 0 where the output goes elsewhere or the build runs with <code>-B</code>, so that
     * a log can be searched line by line.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.width")
    @Nullable
    Integer width;

    /**
     * The report files to write: <code>json</code> to <code>continuity.json</code>, <code>pretty</code> to
     * <code>continuity.txt</code>, <code>compact</code> to <code>continuity-compact.txt</code>, <code>sarif</code>,
     * <code>junit</code> and many more; see the page about formats.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.formats", defaultValue = "json")
    List<String> formats;

    /**
     * The folder of the report files; a relative one starts from the folder of the project. Without it, or where it is
     * empty, <code>continuity</code> in the build directory of the project, which is <code>target/continuity</code>.
     * Each execution of a build needs one of its own.
     *
     * @since 0.1
     */
    // No default in the descriptor: without a POM, Maven would make it the folder "${project.basedir}".
    // No file: Maven makes an empty value the folder of the project.
    @Parameter(property = "continuity.outputDirectory")
    @Nullable
    String outputDirectory;

    /**
     * Whether to log where the time went: by step, and for each rule what it takes by itself, for which each is
     * evaluated again, alone.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.timings", defaultValue = "false")
    boolean timings;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;
}
