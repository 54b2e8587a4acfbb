package io.continuitylint.gradle;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradle.api.InvalidUserDataException;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.tasks.CacheableTask;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;

/**
 * Lints the manifests of several projects as one workspace, in which those of one may name what is declared in those of
 * another. It looks below the top folder of the build, and leaves out the folders of projects that do not take part.
 */
@CacheableTask
public abstract class ContinuityAggregate extends ContinuityTask {

    /** What a project has where Gradle is left to its own ways. Where each builds into, no project knows of the others. */
    private static final String BUILD = "build";

    /** The folders of the projects that take part. */
    @Internal
    public abstract ConfigurableFileCollection getProjectFolders();

    /** The same, from the top folder of the build. */
    @Input
    public List<String> getProjectNames() {
        return participants().stream()
                .map(folder -> name(folder.toFile()))
                .sorted()
                .toList();
    }

    @Override
    public void lint() {
        participants().stream()
                .filter(each -> !each.startsWith(root()))
                .findFirst()
                .ifPresent(outside -> {
                    throw new InvalidUserDataException(
                            "the folder %s lies outside of %s, where the aggregate looks; name its project in no continuityAggregation"
                                    .formatted(outside, root()));
                });
        super.lint();
    }

    @Override
    List<Path> closedFolders() {
        List<Path> participants = participants();
        Stream<Path> strangers = super.closedFolders().stream()
                .filter(folder -> participants.stream().noneMatch(each -> each.startsWith(folder)));
        return Stream.concat(strangers, participants.stream().map(folder -> folder.resolve(BUILD)))
                .toList();
    }

    private List<Path> participants() {
        return paths(getProjectFolders());
    }
}
