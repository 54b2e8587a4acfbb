package io.continuitylint.maven;

import io.continuitylint.authoring.NewRule;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes a small rule that works, with its fixtures, to begin with. It needs no POM.
 *
 * @since 0.1
 */
@Mojo(
        name = "new-rule",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        aggregator = true,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class NewRuleMojo extends AbstractMojo {

    /**
     * The id of the new rule, a family and a name that tells the defect: <code>acme/never-restored</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.rule", required = true)
    private String rule;

    /**
     * The folder of the families of rules; a relative one starts from the folder of the project.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.rulesDirectory", defaultValue = "continuity/rules")
    private String rulesDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Override
    public void execute() throws MojoExecutionException {
        Path folder = basedir.toPath().toAbsolutePath().normalize();
        try {
            Path rules = folder.resolve(new ParameterValue("rulesDirectory", rulesDirectory).asPath());
            String written = NewRule.of(rule, rules).write().stream()
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.joining("\n"));
            getLog().info("New files\n\n" + written
                    + "\n\nMake it your rule, then test it: mvn io.continuitylint:continuity-maven-plugin:test-rules");
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }
}
