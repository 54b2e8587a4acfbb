package io.continuitylint.maven;

import io.continuitylint.BaselineUpdate;
import io.continuitylint.BaselineUpdate.Change;
import io.continuitylint.request.RequestException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the baseline of a project: the findings that it starts with, which are counted from then on and fail no build. Commit
 * it; what is new is found as ever. A build server does not write it.
 *
 * @since 0.1
 */
@Mojo(
        name = "baseline",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        inheritByDefault = false,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class BaselineMojo extends WorkspaceParameters {

    /**
     * What to do: <code>create</code> writes the first one, <code>prune</code> forgets the findings that are gone, and
     * <code>update</code> also takes in what is new, where <code>grow</code> is set.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.change", defaultValue = "create")
    private String change;

    /**
     * Whether <code>update</code> may take in findings that are new.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.grow", defaultValue = "false")
    private boolean grow;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            ProjectFolder folder = ProjectFolder.of(project, basedir.toPath(), session.getAllProjects());
            getLog().info("\n"
                    + BaselineUpdate.write(workspace(folder).build(), Change.of(change), grow, System.getenv()));
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }
}
