package io.continuitylint.maven;

import io.continuitylint.request.ParameterValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What a project covers.
 *
 * @param name the project's, or the folder's if there is no POM
 * @param root below which manifests are looked for
 * @param members folders of the projects that are one workspace with it
 * @param modules folders below the root that belong to other projects
 * @param others folders of all other projects that the build knows
 * @param top the folder of the topmost POM above it, which may be its own; null without a POM
 * @param reports where report files go unless somebody says otherwise
 */
record ProjectFolder(
        String name,
        Path root,
        boolean hasPom,
        List<Path> members,
        List<Path> modules,
        List<Path> others,
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
                    List.of(),
                    List.of(),
                    null,
                    root.resolve("target/continuity"));
        }
        List<Path> modules = Stream.concat(declared(project, root), placed(reactor))
                .filter(folder -> folder.startsWith(root) && !folder.equals(root))
                .distinct()
                .toList();
        return of(project, root, reactor, List.of(), modules);
    }

    /**
     * Where report files go.
     *
     * @param outputDirectory the value of the parameter of that name; an empty one, as of a property that is not set, is none
     */
    Path reports(@Nullable String outputDirectory) {
        return outputDirectory == null || outputDirectory.isBlank()
                ? reports
                : root.resolve(new ParameterValue("outputDirectory", outputDirectory).asPath());
    }

    /**
     * The folder of the project that a file belongs to: of several around it, the innermost.
     *
     * @param file absolute
     * @param otherwise the project where it belongs to none of the build
     * @param basedir the folder of that one's POM, or the current folder if there is none
     */
    static ProjectFolder holding(Path file, MavenProject otherwise, Path basedir, List<MavenProject> reactor) {
        return reactor.stream()
                .filter(each -> each.getBasedir() != null && file.startsWith(absolute(each)))
                .max(Comparator.comparing(each -> absolute(each).getNameCount()))
                .map(each -> of(each, absolute(each), reactor))
                .orElseGet(() -> of(otherwise, basedir, reactor));
    }

    /**
     * All projects of a build as one, in the folder of its root: also those that this time are not built.
     *
     * @param project any of them
     */
    static ProjectFolder ofAll(MavenProject project, List<MavenProject> reactor) {
        MavenProject root = reactor.stream()
                .filter(MavenProject::isExecutionRoot)
                .findFirst()
                .orElse(project);
        return of(root, absolute(root), reactor, known(reactor.stream()).toList(), List.of());
    }

    private static ProjectFolder of(
            MavenProject project, Path root, List<MavenProject> reactor, List<Path> members, List<Path> modules) {
        Set<Path> others =
                known(Stream.concat(parents(project), reactor.stream())).collect(Collectors.toCollection(TreeSet::new));
        members.forEach(others::remove);
        others.remove(root);
        return new ProjectFolder(
                project.getArtifactId(),
                root,
                true,
                members,
                modules,
                List.copyOf(others),
                top(project, root, reactor),
                Path.of(project.getBuild().getDirectory(), "continuity"));
    }

    /** The folders of projects, and of the modules that they declare: those are not all part of each build. */
    private static Stream<Path> known(Stream<MavenProject> projects) {
        return projects.filter(each -> each.getBasedir() != null)
                .flatMap(each -> Stream.concat(Stream.of(absolute(each)), declared(each, absolute(each))))
                .distinct();
    }

    private static Stream<MavenProject> parents(MavenProject project) {
        return Stream.iterate(project, Objects::nonNull, MavenProject::getParent);
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
        return Stream.concat(parents(project), reactor.stream())
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
