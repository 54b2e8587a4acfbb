package io.continuitylint.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Lints the continuity manifests of all modules as one workspace, so that the manifest of a team may name what that of the
 * platform declares; otherwise like <code>check</code>.
 *
 * <p>It runs once in a build, and covers all of its modules also where <code>-pl</code> builds only some of them. What is
 * said of the folder of the project is that of the root of the build: the report is written there, and paths start there.
 *
 * @since 0.1
 */
@Mojo(
        name = "aggregate",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.NONE,
        aggregator = true,
        threadSafe = true)
public final class AggregateMojo extends LintMojo {

    /** Maven calls an aggregator that is bound to a phase in each project that inherits it. */
    @Override
    @Nullable
    ProjectFolder covered() {
        if (!new OncePerBuild(session.getRequest()).isFirst(execution)) {
            getLog().info("all modules were linted as one workspace before, nothing is linted");
            return null;
        }
        return ProjectFolder.ofAll(project, session.getAllProjects());
    }
}
