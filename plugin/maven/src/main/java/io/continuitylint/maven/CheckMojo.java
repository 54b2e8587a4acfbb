package io.continuitylint.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Lints the continuity manifests of a project and fails the build if a finding is severe enough.
 *
 * <p>Manifests are <code>continuity.yaml</code>, <code>*.continuity.yaml</code> and all YAML files below a folder
 * <code>continuity</code>; what looks like one and is not read is named. Each module of a reactor covers those in its own
 * folder, and leaves what lies in the folders of its modules to them; <code>aggregate</code> lints all of them together.
 * Without a POM, the current folder is linted.
 *
 * @since 0.1
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class CheckMojo extends LintMojo {

    @Override
    ProjectFolder covered() {
        return ProjectFolder.of(project, basedir.toPath(), session.getAllProjects());
    }
}
