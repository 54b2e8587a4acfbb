package io.continuitylint.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What a project covers.
 *
 * @param name the project's, or the folder's if there is no POM
 * @param root below which manifests are looked for
 * @param modules folders below the root that belong to other projects
 * @param top the folder of the topmost POM above it, which may be its own; null without a POM
 * @param reports where report files go
 */
record ProjectFolder(
        String name,
        Path root,
        boolean hasPom,
        List<Path> modules,
        @Nullable Path top,
        Path reports) {

    /**
     * The folder of one project of a build.
     *
     * @param basedir the folder of its POM, or the current folder if there is none
     * @param reactor all projects that the build knows
     */
    static ProjectFolder of(MavenProject project, Path basedir, List<MavenProject> reactor) {
        Path root = basedir.toAbsolutePath().normalize();
        if (project.getBasedir() == null) {
            // The build directory of no project is "${project.basedir}/target", and stays so.
            return new ProjectFolder(
                    String.valueOf(root.getFileName()),
                    root,
                    false,
                    List.of(),
                    null,
                    root.resolve("target/continuity"));
        }
        List<Path> modules = Stream.concat(declared(project, root), placed(reactor))
                .filter(folder -> folder.startsWith(root) && !folder.equals(root))
                .distinct()
                .toList();
        return new ProjectFolder(
                project.getArtifactId(),
                root,
                true,
                modules,
                top(project, root, reactor),
                Path.of(project.getBuild().getDirectory(), "continuity"));
    }

    /** With -N and -pl a build does not know all modules, and they still cover their own folders. */
    private static Stream<Path> declared(MavenProject project, Path root) {
        return project.getModules().stream()
                .map(module -> root.resolve(module).normalize())
                .map(module ->
                        Files.isRegularFile(module) ? Objects.requireNonNullElse(module.getParent(), root) : module);
    }

    /** Of the build, or of a parent that the POM names and that is not built this time. */
    private static Path top(MavenProject project, Path root, List<MavenProject> reactor) {
        Stream<MavenProject> parents = Stream.iterate(project, Objects::nonNull, MavenProject::getParent);
        return Stream.concat(parents, reactor.stream())
                .filter(each -> each.getBasedir() != null)
                .map(ProjectFolder::absolute)
                .filter(root::startsWith)
                .min(Comparator.comparing(Path::getNameCount))
                .orElse(root);
    }

    /** A module may lie in the folder of another that does not declare it. */
    private static Stream<Path> placed(List<MavenProject> reactor) {
        return reactor.stream().filter(project -> project.getBasedir() != null).map(ProjectFolder::absolute);
    }

    private static Path absolute(MavenProject project) {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }
}
