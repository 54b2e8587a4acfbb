package io.continuitylint.gradle;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.gradle.api.Project;
import org.gradle.api.file.DirectoryProperty;

/**
 * The folders of a build. Of other projects it knows nothing but where they lie, which a project may know of all others even
 * where they are isolated from each other.
 *
 * @param own that of the project
 * @param build what the project builds into
 * @param top that of the build
 * @param all those of all projects
 */
record ProjectFolders(File own, DirectoryProperty build, File top, List<File> all) {

    static ProjectFolders of(Project project) {
        return new ProjectFolders(
                project.getProjectDir(),
                project.getLayout().getBuildDirectory(),
                project.getRootDir(),
                project.getRootProject().getAllprojects().stream()
                        .map(Project::getProjectDir)
                        .toList());
    }

    /** What lies in the folder of the project and belongs to others, or is built. */
    List<Object> others() {
        Stream<File> below = all.stream()
                .filter(folder -> folder.toPath().startsWith(own.toPath()))
                .filter(folder -> !folder.equals(own));
        return Stream.concat(below, Stream.of(build)).toList();
    }
}
