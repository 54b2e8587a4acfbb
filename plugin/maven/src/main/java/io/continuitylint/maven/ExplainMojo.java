package io.continuitylint.maven;

import io.continuitylint.LintRequest;
import io.continuitylint.PlaceExplanation;
import io.continuitylint.RulePages;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.request.WantedPlace;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Prints the page of a rule: what it checks, why that matters, how to fix what it finds, and examples. It needs no POM.
 *
 * <p>With a place, it lints the manifests of the project whose folder that lies in, as <code>check</code> does, and prints what
 * the rule found there and the facts that met; it fails if that is nothing.
 *
 * @since 0.1
 */
@Mojo(
        name = "explain",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        aggregator = true,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class ExplainMojo extends WorkspaceParameters {

    /** A page is to be read, wherever it is printed. */
    private static final int WIDTH = 100;

    /**
     * The id of a rule, like <code>test/overdue</code>; a standard, like <code>standard:dora</code>; or rules to list, written
     * like <code>continuity.rules</code>. Without it, all rules are listed; with a place, what any rule found there is
     * explained.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.rule")
    private @Nullable String rule;

    /**
     * A place to explain, like <code>continuity.yaml:12</code>, or with a column, <code>continuity.yaml:12:9</code>: what was
     * found in that line, else about the object that it belongs to. A relative file starts from the folder of the project.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.at")
    private @Nullable String at;

    /**
     * How many columns the text may take; 0 for lines of any length. Without it, the width of the terminal; without that,
     * 100.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.width")
    private @Nullable Integer width;

    /** The command that prints the page of a rule. */
    static String command(String rule) {
        return "mvn io.continuitylint:continuity-maven-plugin:explain -Dcontinuity.rule=" + rule;
    }

    @Override
    public void execute() throws MojoExecutionException {
        try {
            Terminal terminal = MavenConsole.of(session, width, WIDTH);
            getLog().info("\n" + (at == null ? page(terminal) : place(at, terminal)));
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }

    /** The policy is that of the project; without a POM there is none. */
    private String page(Terminal terminal) {
        Path folder = basedir.toPath();
        LintRequest request = workspace(ProjectFolder.of(project, folder, session.getAllProjects()))
                .build();
        return RulePages.of(rule, request, project.getBasedir() != null, terminal);
    }

    private String place(String written, Terminal terminal) {
        Path folder = basedir.toPath().toAbsolutePath().normalize();
        Path file = folder.resolve(
                        new ParameterValue("at", WantedPlace.of("at", written).file()).asPath())
                .normalize();
        ProjectFolder holding = ProjectFolder.holding(file, project, folder, session.getAllProjects());
        return PlaceExplanation.text(
                workspace(holding).build(), new PlaceExplanation.Wanted(rule, written, folder), terminal);
    }
}
