package io.continuitylint.maven;

import io.continuitylint.Outcome;
import io.continuitylint.authoring.test.RuleTests;
import io.continuitylint.request.CacheFolder;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal about rules that somebody writes. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
abstract class OwnRulesMojo extends AbstractMojo {

    /**
     * The folder of the families of rules, or of some of them; a relative one starts from the folder of the project. Without it,
     * the nearest <code>continuity/rules</code> from there up to that of the repository.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.rulesDirectory")
    private @Nullable String rulesDirectory;

    /**
     * Only these rules: ids (<code>acme/never-restored</code>), families (<code>acme</code>) or patterns
     * (<code>*&#47;never-*</code>). Without it, all.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.rules")
    private List<String> rules;

    /**
     * Does nothing.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("continuity.skip is set, nothing is done");
            return;
        }
        try {
            work(request());
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }

    /** Does it. */
    abstract void work(RuleTests.Request rules) throws MojoExecutionException, MojoFailureException;

    /** Shows what came of it, and stops the build where it must. */
    final void show(String text, Outcome.Kind kind, String summary)
            throws MojoExecutionException, MojoFailureException {
        getLog().info("Rules of one's own\n\n" + text);
        if (kind == Outcome.Kind.UNDECIDED) {
            throw new MojoExecutionException(summary);
        }
        if (kind == Outcome.Kind.FAILED) {
            throw new MojoFailureException(summary);
        }
    }

    private RuleTests.Request request() {
        Path folder = basedir.toPath().toAbsolutePath().normalize();
        return new RuleTests.Request(
                folder,
                session.getRequest().getMultiModuleProjectDirectory().toPath(),
                rulesDirectory == null || rulesDirectory.isBlank()
                        ? List.of()
                        : List.of(folder.resolve(new ParameterValue("rulesDirectory", rulesDirectory).asPath())),
                WorkspaceParameters.given(rules),
                CacheFolder.of(System.getenv()));
    }
}
