package io.continuitylint.maven;

import io.continuitylint.PackLockFile;
import io.continuitylint.request.RequestException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the SHA-256 of the rule packs that are dependencies of this plugin to <code>continuity/packs.lock</code>, to be
 * committed: with <code>continuity.locked</code>, others are refused.
 *
 * @since 0.1
 */
@Mojo(name = "lock", requiresDependencyResolution = ResolutionScope.NONE, aggregator = true, threadSafe = true)
public final class LockMojo extends WorkspaceParameters {

    @Override
    public void execute() throws MojoExecutionException {
        try {
            ProjectFolder folder = ProjectFolder.of(project, basedir.toPath(), List.of());
            getLog().info(PackLockFile.write(workspace(folder).build()));
        } catch (RequestException refused) {
            throw new MojoExecutionException(ParameterPlace.explain(refused));
        }
    }
}
