package io.continuitylint.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * What a project answers for.
 *
 * @param root the folder of its POM, or the current folder if there is none
 * @param modules folders below the root that belong to other projects
 * @param reports where report files go
 */
record ProjectFolder(Path root, boolean hasPom, List<Path> modules, Path reports) {

    static ProjectFolder of(MavenProject project, MavenSession session) {
        if (project.getBasedir() == null) {
            Path current = Path.of(session.getExecutionRootDirectory());
            return new ProjectFolder(current, false, List.of(), current.resolve("target/continuity"));
        }
        Path root = project.getBasedir().toPath().toAbsolutePath().normalize();
        List<Path> modules = Stream.concat(declared(project, root), inReactor(session))
                .filter(folder -> folder.startsWith(root) && !folder.equals(root))
                .distinct()
                .toList();
        return new ProjectFolder(root, true, modules, Path.of(project.getBuild().getDirectory(), "continuity"));
    }

    /** With -N and -pl the session does not know all modules, and they still answer for themselves. */
    private static Stream<Path> declared(MavenProject project, Path root) {
        return project.getModules().stream()
                .map(module -> root.resolve(module).normalize())
                .map(module -> Files.isRegularFile(module) ? module.getParent() : module);
    }

    /** A module may lie in the folder of another that does not declare it. */
    private static Stream<Path> inReactor(MavenSession session) {
        return session.getAllProjects().stream()
                .map(MavenProject::getBasedir)
                .filter(Objects::nonNull)
                .map(folder -> folder.toPath().toAbsolutePath().normalize());
    }
}
