package io.continuitylint.maven;

import io.continuitylint.FailOn;
import io.continuitylint.LintRequest;
import io.continuitylint.LintRun;
import io.continuitylint.Linter;
import io.continuitylint.Outcome;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ConsoleCharset;
import io.continuitylint.report.ConsoleReport;
import io.continuitylint.report.ReportFiles;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.ControlCharacters;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Lints the continuity manifests of a project and fails the build if a finding is severe enough.
 *
 * <p>Manifests are <code>continuity.yaml</code>, <code>*.continuity.yaml</code> and all YAML files below a folder
 * <code>continuity</code>; what looks like one and is not read is named. Each module of a reactor covers those in its own folder, and leaves what lies in the
 * folders of its modules to them. Without a POM, the current folder is linted.
 *
 * @since 0.1
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class CheckMojo extends AbstractMojo {

    /**
     * Does nothing.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.skip", defaultValue = "false")
    private boolean skip;

    /**
     * From which severity on a finding fails the build: <code>error</code>, <code>warning</code>, <code>info</code> or
     * <code>never</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.failOn", defaultValue = "error")
    private String failOn;

    /**
     * The day to judge by, like <code>2026-11-24</code>. Without it, the day of the environment variable
     * <code>SOURCE_DATE_EPOCH</code>; without that, today (UTC).
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.asOf")
    private @Nullable String asOf;

    /**
     * Files and folders to lint, all YAML files of a folder included. Relative ones start from the folder of the project.
     * Without it, manifests are looked for below that folder.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.paths")
    private List<String> paths;

    /**
     * Files and folders that are neither read nor named as unread: paths or globs such as <code>**&#47;fixtures</code>,
     * relative to the folder of the project. A file that <code>paths</code> names is read all the same.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.excludes")
    private List<String> excludes;

    /**
     * Whether it is fine to find no manifest. Without it, fine for a project that names no <code>paths</code>, and an
     * error for one that does and where there is no POM.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.allowEmpty")
    private @Nullable Boolean allowEmpty;

    /**
     * The only rules to evaluate: ids (<code>test/overdue</code>), families (<code>test</code>) or patterns
     * (<code>*&#47;overdue</code>). Without it, all.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.rules")
    private List<String> rules;

    /**
     * Rules not to evaluate, written like <code>rules</code>. To live with a finding, accept the risk in a manifest instead.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.skipRules")
    private List<String> skipRules;

    /**
     * The git revision that the change under review starts from, like <code>origin/main</code>; it must have been fetched.
     * It is read only where the policy lets no accepted risk count before it is merged
     * (<code>governance/acceptance-self-approved</code>, <code>mergedOnly</code>). Without it, nothing is under review.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.base")
    private @Nullable String base;

    /**
     * What the console shows: <code>pretty</code>, <code>compact</code> (one line for each finding) or
     * <code>none</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.consoleOutput", defaultValue = "pretty")
    private String consoleOutput;

    /**
     * How many findings the console shows at most; 0 for all. Report files hold all of them.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.maxFindings", defaultValue = "0")
    private int maxFindings;

    /**
     * How many columns the console has; longer lines are wrapped at words, code is cut. 0 leaves lines as they are. Without
     * it, the width of the terminal, and 0 where the output goes elsewhere or the build runs with <code>-B</code>, so that
     * a log can be searched line by line.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.width")
    private @Nullable Integer width;

    /**
     * The report files to write: <code>json</code> to <code>continuity.json</code>, <code>pretty</code> to
     * <code>continuity.txt</code>, <code>compact</code> to <code>continuity-compact.txt</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.formats", defaultValue = "json")
    private List<String> formats;

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
    private @Nullable String outputDirectory;

    /**
     * Whether to log where the time went: by step, and for each rule what it takes by itself beyond what the quickest
     * one takes, for which each is evaluated again, alone.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.timings", defaultValue = "false")
    private boolean timings;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("continuity.skip is set, nothing is linted");
            return;
        }
        Terminal plain =
                new Terminal(Style.PLAIN, 0, ExplainMojo::command).in(ConsoleCharset.of(System.getProperties()));
        // Without the cause: Maven would append the message of a parser to ours.
        try {
            lint();
        } catch (RequestException refused) {
            throw new MojoExecutionException(plain.shown(ParameterPlace.explain(refused)));
        } catch (MojoExecutionException broken) {
            throw new MojoExecutionException(plain.shown(String.valueOf(broken.getMessage())));
        } catch (MojoFailureException failed) {
            throw new MojoFailureException(plain.shown(String.valueOf(failed.getMessage())));
        }
    }

    private void lint() throws MojoExecutionException, MojoFailureException {
        FailOn limit = FailOn.of(failOn);
        Terminal terminal = MavenConsole.of(session, width, 0);
        ConsoleReport console = ConsoleReport.of(consoleOutput, terminal, maxFindings);
        ProjectFolder folder = ProjectFolder.of(project, basedir.toPath(), session.getAllProjects());
        ReportFiles files = ReportFiles.of(given(formats), reports(folder));
        LintRequest request = request(folder);
        request.skippedInVain()
                .forEach(pattern -> getLog().warn(
                                "skipRules: %s has no effect; what is wrong with a manifest is always reported"
                                        .formatted(pattern)));

        LintRun run = new Linter().lint(request);
        LintReport report = run.report();
        if (report.files().isEmpty() && report.findings().isEmpty()) {
            new NoManifests(request, report, folder.hasPom(), allowEmpty).enforce(getLog(), terminal);
            return;
        }
        Outcome shown = new Outcome(report, limit, List.of());
        String text = run.timings().time("format the report for the console", () -> console.text(report));
        String title = terminal.shown("Continuity of " + ControlCharacters.escaped(request.project()));
        BuildLog.show(shown, title, text, getLog());
        BuildLog.warn(console.warnings(report), getLog());
        List<Path> written = written(run, files, shown);
        if (timings) {
            run.timings().steps().forEach(step -> getLog().info(step.toString()));
        }
        BuildLog.enforce(new Outcome(report, limit, written));
    }

    /** After the report is shown: a folder that takes no files hides no finding. */
    private List<Path> written(LintRun run, ReportFiles files, Outcome shown) throws MojoExecutionException {
        try {
            SameReports.refuse(project, execution);
            new ReportClaims(session.getRequest()).claim(files.paths(), project, execution.getExecutionId());
            return run.timings().time("write the report files", () -> files.write(run.report()));
        } catch (RequestException unwritten) {
            throw new MojoExecutionException(shown.above(ParameterPlace.explain(unwritten)));
        }
    }

    /** An empty value, as of a property that is not set, is none. */
    private Path reports(ProjectFolder folder) {
        return outputDirectory == null || outputDirectory.isBlank()
                ? folder.reports()
                : folder.root().resolve(new ParameterValue("outputDirectory", outputDirectory).asPath());
    }

    private LintRequest request(ProjectFolder folder) {
        List<Path> named = given(paths).stream()
                .map(each -> new ParameterValue("paths", each).asPath())
                .toList();
        return LintRequest.of(folder.root(), AsOf.of(asOf, System.getenv(), Clock.systemUTC()))
                .project(folder.name())
                .paths(named)
                .modules(named.isEmpty() ? folder.modules() : List.of())
                .excludes(given(excludes))
                .top(folder.top())
                .rules(given(rules))
                .skipRules(given(skipRules))
                .base(base)
                .timed(timings)
                .build();
    }

    /** A comma too many, as in {@code -Dcontinuity.formats=json,}, is a null to Maven. */
    private static List<String> given(List<String> list) {
        return list.stream().filter(Objects::nonNull).toList();
    }
}
