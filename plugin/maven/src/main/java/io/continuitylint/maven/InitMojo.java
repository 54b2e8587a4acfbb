package io.continuitylint.maven;

import io.continuitylint.request.AsOf;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.start.ProjectStart;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Starts a project: writes a first manifest and a policy below <code>continuity/</code>, and what the build server that it
 * finds needs to check them. What is there is never overwritten. It needs no POM.
 *
 * @since 0.1
 */
@Mojo(
        name = "init",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        inheritByDefault = false,
        aggregator = true,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class InitMojo extends AbstractMojo {

    private static final String CHECK = "mvn io.continuitylint:continuity-maven-plugin:check";

    /**
     * A Backstage catalogue or a Compose file whose components become the first manifest, instead of an example; told by
     * what is in it. A relative one starts from the folder of the project.
     *
     * @since 0.1
     */
    // No file: Maven makes an empty value the folder of the project.
    @Parameter(property = "continuity.from")
    private @Nullable String from;

    // Without a POM, the current folder.
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            AsOf asOf = AsOf.of(null, System.getenv(), Clock.systemUTC());
            getLog().info("\n"
                    + ProjectStart.of(basedir.toPath(), file(), asOf).write().text(CHECK));
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }

    /** An empty value, as of a property that is not set, is none. */
    private @Nullable Path file() {
        return from == null || from.isBlank()
                ? null
                : basedir.toPath().resolve(new ParameterValue("from", from).asPath());
    }
}
