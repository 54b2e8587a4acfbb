package io.continuitylint.maven;

import io.continuitylint.RulePages;
import io.continuitylint.request.RequestException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Prints the page of a rule: what it checks, why that matters, how to fix what it finds, and examples. It needs no POM.
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
public final class ExplainMojo extends AbstractMojo {

    /** A page is to be read, wherever it is printed. */
    private static final int WIDTH = 100;

    /**
     * The id of a rule, like <code>test/overdue</code>, or a family of rules to list, like <code>test</code>. Without it,
     * all rules are listed.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.rule")
    private @Nullable String rule;

    /**
     * How many columns the text may take; 0 for lines of any length. Without it, the width of the terminal; without that,
     * 100.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.width")
    private @Nullable Integer width;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** The command that prints the page of a rule. */
    static String command(String rule) {
        return "mvn io.continuitylint:continuity-maven-plugin:explain -Dcontinuity.rule=" + rule;
    }

    @Override
    public void execute() throws MojoExecutionException {
        try {
            getLog().info("\n" + RulePages.of(rule, MavenConsole.of(session, width, WIDTH)));
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }
}
