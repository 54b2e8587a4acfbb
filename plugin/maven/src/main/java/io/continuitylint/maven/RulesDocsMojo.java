package io.continuitylint.maven;

import io.continuitylint.RulePages;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the documentation of all rules: a page for each family, the rules by standard and by topic, in Markdown, and all of
 * it as one HTML page. It needs no POM.
 *
 * @since 0.1
 */
@Mojo(
        name = "rules-docs",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        aggregator = true,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class RulesDocsMojo extends WorkspaceParameters {

    /**
     * The folder of the pages; a relative one starts from the folder of the project. Without it, or where it is empty,
     * <code>continuity/rules</code> in the build directory of the project.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.outputDirectory")
    private @Nullable String outputDirectory;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            ProjectFolder folder = ProjectFolder.of(project, basedir.toPath(), List.of());
            getLog().info("Rules: "
                    + RulePages.write(
                            outputDirectory == null || outputDirectory.isBlank()
                                    ? folder.reports().resolve("rules")
                                    : folder.root()
                                            .resolve(new ParameterValue("outputDirectory", outputDirectory).asPath()),
                            workspace(folder).build()));
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }
}
