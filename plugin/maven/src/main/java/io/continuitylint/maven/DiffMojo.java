package io.continuitylint.maven;

import io.continuitylint.Diff;
import io.continuitylint.FailOn;
import io.continuitylint.LintRequest;
import io.continuitylint.Outcome;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.DiffFormat;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.ControlCharacters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a change does: judges the manifests of all modules as one workspace, as they are and as they were, and tells
 * which findings are new, gone or of another severity. Only what became worse fails the build.
 *
 * @since 0.1
 */
@Mojo(
        name = "diff",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        aggregator = true,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class DiffMojo extends RuleParameters {

    /**
     * What the change starts from: a git revision, like <code>origin/main</code>, which must have been fetched; or the JSON
     * report of another run, whose name ends with <code>.json</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.base", required = true)
    private String base;

    /**
     * From which severity on what became worse fails the build: <code>error</code>, <code>warning</code>, <code>info</code>
     * or <code>never</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.failOn", defaultValue = "error")
    private String failOn;

    /**
     * The files to write: <code>markdown</code> to <code>continuity-diff.md</code>, <code>json</code> to
     * <code>continuity-diff.json</code>, <code>pretty</code> to <code>continuity-diff.txt</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.diffFormats", defaultValue = "markdown")
    private List<String> diffFormats;

    /**
     * The folder of the files; a relative one starts from the folder of the project. Without it,
     * <code>target/continuity</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.outputDirectory")
    @Nullable
    private String outputDirectory;

    /**
     * How many columns the console has, as for <code>check</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.width")
    @Nullable
    private Integer width;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            diff(
                    project.getBasedir() == null
                            ? ProjectFolder.of(project, basedir.toPath(), session.getAllProjects())
                            : ProjectFolder.ofAll(project, session.getAllProjects()));
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }

    private void diff(ProjectFolder folder) throws MojoExecutionException, MojoFailureException {
        FailOn limit = FailOn.of(failOn);
        Terminal terminal = MavenConsole.of(session, width, 0);
        List<DiffFormat> formats = given(diffFormats).stream()
                .map(format -> DiffFormat.of("diffFormats", format))
                .toList();
        LintRequest request = byRules(folder).build();
        LintReport report = Diff.of(request, base, folder.root()).report();
        String title = terminal.shown("Continuity of " + ControlCharacters.escaped(request.project()));
        BuildLog.show(
                Outcome.ofChange(report, limit, List.of()), title, DiffFormat.PRETTY.text(report, terminal), getLog());
        List<Path> written = new ArrayList<>();
        formats.forEach(format -> written.add(format.write(report, folder.reports(outputDirectory))));
        BuildLog.enforce(Outcome.ofChange(report, limit, written));
    }
}
