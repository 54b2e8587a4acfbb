package io.continuitylint.maven;

import io.continuitylint.FailOn;
import io.continuitylint.Forecast;
import io.continuitylint.LintRequest;
import io.continuitylint.finding.Outlook;
import io.continuitylint.report.ForecastCalendar;
import io.continuitylint.report.ForecastList;
import io.continuitylint.report.ReplacedFile;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Lists the findings that will fail a build until a day if nobody acts, by day, with who has to act. It fails no build.
 *
 * @since 0.1
 */
@Mojo(
        name = "forecast",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        inheritByDefault = false,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class ForecastMojo extends WorkspaceParameters {

    /**
     * How far to look: a time like <code>90d</code>, or a last day like <code>2027-02-24</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.until", defaultValue = "90d")
    private String until;

    /**
     * From which severity on a finding fails: <code>error</code>, <code>warning</code> or <code>info</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.failOn", defaultValue = "error")
    private String failOn;

    /**
     * A file to write as well, for a calendar program (iCalendar); a relative one starts from the folder of the project.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.calendar")
    @Nullable
    private String calendar;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            ProjectFolder folder = ProjectFolder.of(project, basedir.toPath(), session.getAllProjects());
            LintRequest request = workspace(folder).build();
            Outlook outlook = Forecast.of(request, until, FailOn.of(failOn));
            getLog().info("\n" + ForecastList.text(outlook, MavenConsole.of(session, null, 0)));
            if (calendar != null) {
                write(folder.root(), ForecastCalendar.text(outlook, request.project()));
            }
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }

    private void write(Path root, String text) {
        Path file = root.resolve(new ParameterValue("calendar", String.valueOf(calendar)).asPath());
        try {
            new ReplacedFile(file).write(out -> out.append(text));
            getLog().info("Calendar: " + file);
        } catch (IOException unwritable) {
            throw new RequestException("calendar", "\"%s\" cannot be written".formatted(file), unwritable);
        }
    }
}
