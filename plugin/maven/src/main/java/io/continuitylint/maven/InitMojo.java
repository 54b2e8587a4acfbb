package io.continuitylint.maven;

import io.continuitylint.request.AsOf;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.start.ProjectStart;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

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
     * Backstage catalogues and Compose files whose components become the first manifest, instead of an example; told by
     * what is in them. Relative ones start from the folder of the project.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.from")
    private List<String> from;

    // Without a POM, the current folder.
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            AsOf asOf = AsOf.of(null, System.getenv(), Clock.systemUTC());
            getLog().info("\n"
                    + ProjectStart.of(basedir.toPath(), files(), asOf).write().text(CHECK));
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }

    /** A comma too many is a null to Maven. */
    private List<Path> files() {
        return from.stream()
                .filter(Objects::nonNull)
                .map(each -> basedir.toPath().resolve(new ParameterValue("from", each).asPath()))
                .toList();
    }
}
