package io.continuitylint.maven;

import io.continuitylint.authoring.PackBuild;
import io.continuitylint.engine.NamedPath;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Compiles a folder of rules, so that the jar of the project is a rule pack: others name it as a dependency of this plugin.
 *
 * @since 0.1
 */
@Mojo(
        name = "pack",
        defaultPhase = LifecyclePhase.COMPILE,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class PackMojo extends AbstractMojo {

    /**
     * The folder of the families of rules; a relative one starts from the folder of the project.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.rulesDirectory", defaultValue = "continuity/rules")
    private String rulesDirectory;

    /**
     * What reports call the pack.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.packName", defaultValue = "${project.artifactId}")
    private String packName;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File target;

    @Override
    public void execute() throws MojoExecutionException {
        Path folder = project.getBasedir().toPath();
        try {
            Path rules = folder.resolve(new ParameterValue("rulesDirectory", rulesDirectory).asPath());
            PackBuild pack = new PackBuild(packName, NamedPath.of(folder, rules));
            int count = pack.writeInto(classes.toPath(), target.toPath().resolve("continuity-pack.txt"));
            pack.untested().forEach(getLog()::warn);
            getLog().info("Compiled %s into the rule pack %s"
                    .formatted(count == 1 ? "1 rule" : count + " rules", packName));
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }
}
