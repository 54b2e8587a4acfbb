package io.continuitylint.maven;

import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.start.ManifestSchema;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the JSON Schema of the manifest beside the manifests, in place of an older one. Editors complete and check manifests
 * by it. It needs no POM.
 *
 * @since 0.1
 */
@Mojo(
        name = "schema",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        inheritByDefault = false,
        aggregator = true,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class SchemaMojo extends AbstractMojo {

    /**
     * The file that it is written to; a relative one starts from the folder of the project.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.output", defaultValue = "continuity/" + ManifestSchema.FILE)
    private String output;

    // Without a POM, the current folder.
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            getLog().info("Schema: "
                    + ManifestSchema.write(basedir.toPath().resolve(new ParameterValue("output", output).asPath())));
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }
}
